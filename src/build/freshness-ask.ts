import { formatFaults } from './faults.ts';
import { formatInquiries, inquiries } from './freshness-list.ts';
import { readServices } from './services.ts';
import { webFault } from './services-rules.ts';

/** What `npm run freshness` writes: the table (empty where there is none to send) and what the editor must know. */
export interface Asking {
  table: string;
  notes: string;
  ok: boolean;
}

/** Who must be asked, from the bytes of the table of services; a broken table or address of the `site` gives no table. */
export function askAll(
  bytes: Uint8Array,
  site: string,
  today: string,
  carriers: Readonly<Record<string, string>>,
): Asking {
  const refused = (notes: string): Asking => ({ table: '', notes: `${notes}nothing to send was written\n`, ok: false });
  const { services, faults } = readServices(bytes, 'src/data/services.csv', today);
  if (faults.length) return refused(formatFaults(faults));
  const wrong = webFault(site);
  if (wrong)
    return refused(
      `the address of the site "${site}" ${wrong}\n    → write it like https://example.org, as url in src/data/operator.json or after -- --site\n`,
    );
  const list = inquiries(services, today);
  if (!list.length) return { table: '', notes: `all ${services.length} services are fresh: nobody to ask\n`, ok: true };
  const count = list.reduce((sum, one) => sum + one.services.length, 0);
  const mailed = list.filter(({ email }) => email).length;
  const notes = [
    `${count} of ${services.length} services must be checked again, ${list.length} rows:`,
    `${mailed} with a mail address, ${list.length - mailed} without, for a letter or a call\n`,
  ].join(' ');
  const placeholder = /\.example(\/|$)/.test(site)
    ? `the links begin with the placeholder ${site}\n    → set url in src/data/operator.json, or add -- --site https://…\n`
    : '';
  return { table: formatInquiries(list, site, today, carriers), notes: `${notes}${placeholder}`, ok: true };
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatFaults } from './faults.ts';
import { formatInquiries, inquiries } from './freshness-list.ts';
import { ROOT, readJson } from './read.ts';
import { readServices } from './services.ts';

/**
 * `npm run --silent freshness -- [--site https://example.org] > ask.csv`: who must be asked whether their services are
 * still right, as a table for a mail merge. Listed are services without a date, checked more than half a year ago, or ended.
 */
const { values } = parseArgs({ options: { site: { type: 'string' } } });
const today = new Date().toISOString().slice(0, 10);
const file = 'src/data/services.csv';
const { services, faults } = readServices(readFileSync(`${ROOT}${file}`), file, today);
const list = inquiries(services, today);
const site = values.site ?? readJson<{ url?: string }>(`${ROOT}src/data/operator.json`, {}).data.url ?? '';
process.stdout.write(formatInquiries(list, site, today));
const count = list.reduce((sum, one) => sum + one.services.length, 0);
console.error(`${count} of ${services.length} services must be checked again, ${list.length} mails`);
if (faults.length) {
  console.error(formatFaults(faults));
  process.exitCode = 1;
}

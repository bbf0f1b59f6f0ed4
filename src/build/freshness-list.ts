import { freshness } from '../domain/freshness.ts';
import type { Service } from '../domain/service.ts';

/** What must be asked of one organization: one row of a mail-merge table. */
export interface Inquiry {
  carrier: string;
  organization: string;
  email: string;
  services: Service[];
}

/** Why a service must be checked again on the ISO date `today`, or undefined. */
export function reasonToCheck({ checked, valid_to }: Service, today: string): string | undefined {
  if (valid_to && valid_to < today) return `ended ${valid_to}`;
  const age = freshness(checked, today);
  return {
    fresh: undefined,
    ageing: `checked ${checked}`,
    old: `checked ${checked}, very old`,
    undated: 'never dated',
  }[age];
}

/** Services to be checked again by organization and mail address (services without an organization by their own name), sorted by carrier and name, unknown carriers last. */
export function inquiries(services: readonly Service[], today: string): Inquiry[] {
  const groups = new Map<string, Inquiry>();
  for (const service of services.filter((one) => reasonToCheck(one, today))) {
    const { carrier, email } = service;
    const organization = service.organization || service.name;
    const key = JSON.stringify([carrier, organization, email]);
    const group = groups.get(key) ?? { carrier, organization, email, services: [] };
    group.services.push(service);
    groups.set(key, group);
  }
  const name = ({ carrier, organization, email }: Inquiry) => `${carrier} ${organization} ${email}`;
  return [...groups.values()].sort(
    (a, b) => Number(!a.carrier) - Number(!b.carrier) || name(a).localeCompare(name(b), 'de'),
  );
}

/** The table for a mail merge as CSV: one row an inquiry; `site` is the address of the site, such as `https://example.org`. */
export function formatInquiries(list: readonly Inquiry[], site: string, today: string): string {
  const rows = list.map(({ carrier, organization, email, services }) => [
    carrier,
    organization,
    email,
    String(services.length),
    services.map((one) => `${one.name} (${reasonToCheck(one, today)})`).join('\n'),
    services.map(({ id }) => `${site.replace(/\/$/, '')}/services/${id}/`).join('\n'),
  ]);
  const header = ['carrier', 'organization', 'email', 'count', 'services', 'links'];
  return [header, ...rows].map((cells) => `${cells.map(guarded).join(',')}\r\n`).join('');
}

/** A cell in quotes that no spreadsheet takes for a formula: an apostrophe stands before `=`, `+`, `-`, `@`, tab and their full-width forms. */
export function guarded(cell: string): string {
  const safe = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

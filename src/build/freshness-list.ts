import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { freshness } from '../domain/freshness.ts';
import type { Service } from '../domain/service.ts';

/** What must be asked of one organization: one row of a mail-merge table. */
export interface Inquiry {
  carrier: string;
  organization: string;
  email: string;
  services: Service[];
}

/** Why a service must be checked again on the ISO date `today`, in German for the letter, or undefined. */
export function reasonToCheck({ checked, valid_to }: Service, today: string): string | undefined {
  const german = (date: string) => date.split('-').reverse().join('.');
  if (valid_to && valid_to < today) return `endete am ${german(valid_to)}`;
  const age = freshness(checked, today);
  return {
    fresh: undefined,
    ageing: `zuletzt geprüft ${german(checked)}`,
    old: `zuletzt geprüft ${german(checked)}, sehr alt`,
    undated: 'nie datiert',
  }[age];
}

/**
 * Services to be checked again by organization (or their own name) and mail address, without one by the address for a
 * letter; sorted by carrier and name, unknown carriers last.
 */
export function inquiries(services: readonly Service[], today: string): Inquiry[] {
  const groups = new Map<string, Inquiry>();
  for (const service of services.filter((one) => reasonToCheck(one, today))) {
    const { carrier, email, street, postal_code, city } = service;
    const organization = service.organization || service.name;
    const key = JSON.stringify([carrier, organization, email || [street, postal_code, city]]);
    const group = groups.get(key) ?? { carrier, organization, email, services: [] };
    group.services.push(service);
    groups.set(key, group);
  }
  const name = ({ carrier, organization, email }: Inquiry) => `${carrier} ${organization} ${email}`;
  return [...groups.values()].sort(
    (a, b) => Number(!a.carrier) - Number(!b.carrier) || name(a).localeCompare(name(b), 'de'),
  );
}

/** Postal code and town share a column: alone, a spreadsheet takes the leading 0 from 01067. */
const HEADINGS = [
  'Träger',
  'Organisation',
  'E-Mail',
  'Telefon',
  'Website',
  'Straße',
  'PLZ und Ort',
  'Anzahl',
  'Angebote',
  'Links',
];

/**
 * The table for a mail merge as German spreadsheets open it (byte order mark, semicolons): one row an inquiry. `site` is
 * the address of the site, such as `https://example.org`; `carriers` are the German names of carriers by id.
 */
export function formatInquiries(
  list: readonly Inquiry[],
  site: string,
  today: string,
  carriers: Readonly<Record<string, string>>,
): string {
  const rows = list.map(({ carrier, organization, email, services }) => {
    const { street, postal_code, city } = services.find((one) => one.street) ?? services[0]!;
    const phones = services.flatMap((one) => one.phones.map(({ tel, text }) => nationalNumber(tel) ?? text));
    return [
      carriers[carrier] ?? carrier,
      organization,
      email,
      [...new Set(phones)].join('\n'),
      [...new Set(services.map(({ url }) => url))].filter(Boolean).join('\n'),
      street,
      `${postal_code} ${city}`.trim(),
      String(services.length),
      services.map((one) => `${one.name} (${reasonToCheck(one, today)})`).join('\n'),
      services.map(({ id }) => `${site.replace(/\/$/, '')}/services/${id}/`).join('\n'),
    ];
  });
  return `\uFEFF${[HEADINGS, ...rows].map((cells) => `${cells.map(guarded).join(';')}\r\n`).join('')}`;
}

/** `0451 6132010`: with a space, so that a spreadsheet takes it for text and keeps the 0. */
const nationalNumber = (tel: string): string | undefined => parsePhoneNumberFromString(tel)?.formatNational();

/** A cell in quotes that no spreadsheet takes for a formula: an apostrophe stands before `=`, `+`, `-`, `@`, tab and their full-width forms. */
export function guarded(cell: string): string {
  const safe = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

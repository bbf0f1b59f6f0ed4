import { kilometres } from '../../domain/distance.ts';
import { fold } from '../../domain/fold.ts';
import { readPhone } from '../phones.ts';
import { list } from '../services-schema.ts';
import type { Cells } from './record.ts';
import { sameCell } from './same-cell.ts';

/** Things without a town are at one place up to this distance in kilometres. */
const BESIDE = 0.3;

/** Whether two rows carry the same name, however it is spelled. */
export const sameName = (a: Cells, b: Cells): boolean => fold(a.name ?? '') === fold(b.name ?? '');

/** Whether more than half of the words of the shorter name stand in the longer. */
export function alikeNames(a: Cells, b: Cells): boolean {
  const { short, shared } = wordsOf(a, b);
  return shared > short / 2;
}

/** How many words two names have, and how many they share. */
function wordsOf(a: Cells, b: Cells): { short: number; long: number; shared: number } {
  const [short, long] = [a, b].map(({ name = '' }) => fold(name).split(' ')).sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return { short: short.length, long: long.length, shared: short.filter((word) => long.includes(word)).length };
}

/** Whether the ids of two rows come from one source: `osm:node/5`, `osm:way/7`. */
export function sameScheme(a: Cells, b: Cells): boolean {
  const scheme = ({ source_id = '' }: Cells) => source_id.split(':')[0];
  return Boolean(scheme(a) && scheme(a) === scheme(b));
}

/** Whether two rows have a type in common. */
export const shareType = (a: Cells, b: Cells): boolean =>
  list(a.types ?? '').some((type) => list(b.types ?? '').includes(type));

/** Whether two streets may be one: spelled otherwise, or one is not known. */
export function sameStreet(a: Cells, b: Cells): boolean {
  const plain = ({ street = '' }: Cells) =>
    fold(street)
      .replace(/(str)(asse|aße)?\b/g, '$1')
      .replaceAll(' ', '');
  return !a.street || !b.street || plain(a) === plain(b);
}

/** Whether two rows are in one place: postal code, else town, else position, else both are in none. */
export function samePlace(a: Cells, b: Cells): boolean {
  if (a.postal_code && b.postal_code) return a.postal_code === b.postal_code;
  if (a.city && b.city) return fold(a.city) === fold(b.city);
  const apart = kilometresApart(a, b);
  if (apart !== undefined) return apart < BESIDE;
  return !hasTown(a) && !hasTown(b) && (a.district ?? '') === (b.district ?? '');
}

/** Kilometres between the positions of two rows that have one. */
export function kilometresApart(a: Cells, b: Cells): number | undefined {
  if (!a.latitude || !b.latitude) return undefined;
  const [here, there] = [a, b].map(({ latitude, longitude }) => ({
    latitude: Number(latitude),
    longitude: Number(longitude),
  })) as [{ latitude: number; longitude: number }, { latitude: number; longitude: number }];
  return kilometres(here, there);
}

/** E.164 numbers of a row as keys. */
export const phonesOf = ({ phones = '' }: Cells): string[] =>
  list(phones)
    .flatMap((entry) => readPhone(entry)?.tel ?? [])
    .map((tel) => `tel ${tel}`);

/** The web page of a row as a key, however it is written; with `below`, only one below its host, which says more. */
export function pageOf({ url = '' }: Cells, below = false): string[] {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');
  return bare && (!below || bare.includes('/')) ? [`url ${bare}`] : [];
}

/** How two rows are reached: `same` in one way at least, `other` in all that both name, `unknown` where they name none. */
export function compareContact(a: Cells, b: Cells): 'same' | 'other' | 'unknown' {
  const ways = [phonesOf, (row: Cells) => pageOf(row), ({ email }: Cells) => (email ? [email.toLowerCase()] : [])];
  const both = ways.map((way) => [way(a), way(b)] as const).filter(([x, y]) => x.length && y.length);
  if (both.some(([x, y]) => x.some((one) => y.includes(one)))) return 'same';
  return both.length ? 'other' : 'unknown';
}

/**
 * Whether two rows with one id cannot be one service: of name, place and contact none is the same, and two surely differ.
 * Another street in the same town counts where the id is a foreign `number`, which another list may have too.
 */
export function areStrangers(a: Cells, b: Cells, number: boolean): boolean {
  const place = compareTown(a, b);
  const moved = place === 'same' && !sameStreet(a, b);
  const signs = [compareCalled(a, b), moved ? (number ? 'other' : 'unknown') : place, compareContact(a, b)];
  return !signs.includes('same') && signs.filter((sign) => sign === 'other').length > 1;
}

/** Whether two rows with different ids of one source are called and reached so much alike that the source renamed one. */
export function areSurelyOne(a: Cells, b: Cells): boolean {
  const { long, shared } = wordsOf(a, b);
  const reached = Boolean(a.street && b.street && sameStreet(a, b)) || compareContact(a, b) !== 'other';
  return shared > (long * 2) / 3 && reached;
}

/** Whether two records with one number speak of one service: same name, and no other street or place. */
export function areOneEntry(a: Cells, b: Cells): boolean {
  return sameName(a, b) && sameStreet(a, b) && (!hasTown(a) || !hasTown(b) || samePlace(a, b));
}

/** Cells that tell two offers under one roof apart, where both fill them. */
const TELLING = ['organization', 'kind', 'level', 'lessons', 'starts', 'exam', 'ages', 'audience'];

/** Whether two rows are one in spite of ids that differ: name, place, street, types and phones are the same. */
export function areDoubles(a: Cells, b: Cells): boolean {
  const alike = (column: string) => sameCell(column, a[column] ?? '', b[column] ?? '');
  return (
    Boolean(a.street || a.phones) &&
    Boolean(a.street) === Boolean(b.street) &&
    [sameName, samePlace, sameStreet].every((same) => same(a, b)) &&
    ['types', 'phones'].every(alike) &&
    TELLING.every((column) => !a[column] || !b[column] || alike(column))
  );
}

function compareCalled(a: Cells, b: Cells): 'same' | 'other' {
  const carriers = [a, b].map(({ organization = '' }) => fold(organization)).filter(Boolean);
  return sameName(a, b) && new Set(carriers).size < 2 ? 'same' : 'other';
}

function compareTown(a: Cells, b: Cells): 'same' | 'other' | 'unknown' {
  const known = (hasTown(a) && hasTown(b)) || kilometresApart(a, b) !== undefined;
  if (!known) return 'unknown';
  return samePlace(a, b) || (a.city && b.city && fold(a.city) === fold(b.city)) ? 'same' : 'other';
}

const hasTown = ({ postal_code, city }: Cells): boolean => Boolean(postal_code || city);

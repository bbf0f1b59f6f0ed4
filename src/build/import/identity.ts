import { fold } from '../../domain/fold.ts';
import { readPhone } from '../phones.ts';
import { list } from '../services-schema.ts';
import type { Cells } from './record.ts';

/** Finds the row of the directory that a record speaks of. */
export interface Directory {
  /** The row with the same foreign id, or else the one that is surely the same service. */
  find(cells: Cells): Cells | undefined;
  /** Ids of rows with the same phone number in the same place: perhaps the same, perhaps a house with one switchboard. */
  alike(cells: Cells): string[];
  add(row: Cells): void;
}

/** A number or address that more rows share says nothing about which is which. */
const MOST = 50;

/**
 * An index over rows of our table by foreign id, name, phone number and web address. `named` are the ids that the file
 * itself names: such a row is meant by its id only.
 */
export function indexRows(rows: readonly Cells[], named: ReadonlySet<string | undefined>): Directory {
  const bySource = new Map<string, Cells>();
  const byId = new Map<string, Cells>();
  const byKey = new Map<string, Cells[]>();
  const add = (row: Cells) => {
    if (row.source_id) bySource.set(row.source_id, row);
    byId.set(row.id ?? '', row);
    for (const key of keysOf(row)) {
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key)!.push(row);
    }
  };
  for (const row of rows) add(row);
  const near = (cells: Cells, keys: string[]) =>
    [...new Set(keys.flatMap((key) => byKey.get(key)?.slice(0, MOST) ?? []))].filter((row) => samePlace(row, cells));
  return {
    add,
    find(cells) {
      const own = (cells.source_id && bySource.get(cells.source_id)) || (cells.id && byId.get(cells.id));
      if (own) return own;
      const others = near(cells, keysOf(cells)).filter(
        (row) => !toldApart(row, cells) && !named.has(row.id) && shareType(row, cells),
      );
      return (
        others.find((row) => sameName(row, cells) && sameStreet(row, cells)) ??
        others.find((row) => sameContact(row, cells) && alikeNames(row, cells))
      );
    },
    alike: (cells) => near(cells, phonesOf(cells)).map(({ id = '' }) => id),
  };
}

/** What a row can be found by: folded name with postal code or town, E.164 numbers, web address below a host. */
function keysOf(cells: Cells): string[] {
  const name = fold(cells.name ?? '');
  const places = new Set([cells.postal_code ?? '', fold(cells.city ?? '')]);
  return [...[...places].map((place) => `name ${name}, ${place}`), ...phonesOf(cells), ...urlOf(cells)];
}

const phonesOf = ({ phones = '' }: Cells) =>
  list(phones)
    .flatMap((entry) => readPhone(entry)?.tel ?? [])
    .map((tel) => `tel ${tel}`);

function urlOf({ url = '' }: Cells): string[] {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');
  return bare.includes('/') ? [`url ${bare}`] : [];
}

/** The source itself says that these are two: both have its ids, and they differ. */
function toldApart(a: Cells, b: Cells): boolean {
  const scheme = ({ source_id = '' }: Cells) => source_id.split(':')[0];
  return Boolean(scheme(a) && scheme(a) === scheme(b));
}

function samePlace(a: Cells, b: Cells): boolean {
  if (a.postal_code && b.postal_code) return a.postal_code === b.postal_code;
  return fold(a.city ?? '') === fold(b.city ?? '');
}

function sameStreet(a: Cells, b: Cells): boolean {
  const plain = ({ street = '' }: Cells) =>
    fold(street)
      .replace(/(str)(asse|aße)?\b/g, '$1')
      .replaceAll(' ', '');
  return !a.street || !b.street || plain(a) === plain(b);
}

const sameName = (a: Cells, b: Cells): boolean => fold(a.name ?? '') === fold(b.name ?? '');
const shareType = (a: Cells, b: Cells): boolean =>
  list(a.types ?? '').some((type) => list(b.types ?? '').includes(type));

function sameContact(a: Cells, b: Cells): boolean {
  const theirs = [...phonesOf(b), ...urlOf(b)];
  return [...phonesOf(a), ...urlOf(a)].some((key) => theirs.includes(key));
}

/** Whether more than half of the words of the shorter name stand in the longer. */
function alikeNames(a: Cells, b: Cells): boolean {
  const [short, long] = [a, b].map(({ name = '' }) => fold(name).split(' ')).sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.filter((word) => long.includes(word)).length > short.length / 2;
}

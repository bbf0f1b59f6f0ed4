import { fold } from '../../domain/fold.ts';
import { alikeNames, pageOf, phonesOf, sameName, samePlace, sameStreet, shareType } from './likeness.ts';
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
  return [...[...places].map((place) => `name ${name}, ${place}`), ...contactOf(cells)];
}

const contactOf = (cells: Cells): string[] => [...phonesOf(cells), ...pageOf(cells, true)];

/** The source itself says that these are two: both have its ids, and they differ. */
function toldApart(a: Cells, b: Cells): boolean {
  const scheme = ({ source_id = '' }: Cells) => source_id.split(':')[0];
  return Boolean(scheme(a) && scheme(a) === scheme(b));
}

const sameContact = (a: Cells, b: Cells): boolean => contactOf(a).some((key) => contactOf(b).includes(key));

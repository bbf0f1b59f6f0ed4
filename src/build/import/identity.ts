import { fold } from '../../domain/fold.ts';
import {
  alikeNames,
  areDoubles,
  areSurelyOne,
  pageOf,
  phonesOf,
  sameName,
  samePlace,
  sameScheme,
  sameStreet,
  shareType,
} from './likeness.ts';
import type { Cells } from './record.ts';

/** Finds the row of the directory that a record speaks of. */
export interface Directory {
  /** The row with the same foreign id, or else the one that is surely the same service. */
  find(cells: Cells): Cells | undefined;
  /** Ids of rows with the same phone number in the same place: perhaps the same, perhaps a house with one switchboard. */
  alike(cells: Cells): string[];
  /** Ids of rows with the same name in the same place that may be in the same street. */
  namesakes(cells: Cells): string[];
  /** Whether the source that a row has its id from does not name it any more, so that it may have a new one. */
  isRenumbered(row: Cells, cells: Cells): boolean;
  /** Takes in a row that is new or changed. */
  set(row: Cells): void;
}

/** A number or address that more rows share says nothing about which is which. */
const MOST = 50;

/**
 * An index over rows of our table by foreign id, name, phone number and web address, for a file with these records. A row
 * whose id of ours stands in the file is meant by it only.
 */
export function indexRows(rows: readonly Cells[], records: readonly Cells[]): Directory {
  const named = new Set(records.map(({ id }) => id));
  const current = new Set(records.map(({ source_id }) => source_id));
  const byId = new Map<string, Cells>();
  const bySource = new Map<string, string>();
  const byKey = new Map<string, string[]>();
  const set = (row: Cells) => {
    const { id = '' } = row;
    const old = byId.get(id);
    if (old?.source_id) bySource.delete(old.source_id);
    if (row.source_id) bySource.set(row.source_id, id);
    byId.set(id, row);
    const known = old ? keysOf(old) : [];
    for (const key of keysOf(row).filter((one) => !known.includes(one))) {
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key)!.push(id);
    }
  };
  for (const row of rows) set(row);
  const near = (cells: Cells, keys: string[]) =>
    [...new Set(keys.flatMap((key) => byKey.get(key)?.slice(0, MOST) ?? []))]
      .map((id) => byId.get(id)!)
      .filter((row) => samePlace(row, cells));
  const isRenumbered = (row: Cells, cells: Cells) => sameScheme(row, cells) && !current.has(row.source_id);
  const isApart = (row: Cells, cells: Cells) =>
    sameScheme(row, cells) && (isRenumbered(row, cells) ? !areSurelyOne(row, cells) : !areDoubles(row, cells));
  return {
    set,
    isRenumbered,
    find(cells) {
      const { source_id = '', id = '' } = cells;
      const own = byId.get(bySource.get(source_id) ?? '') ?? byId.get(id) ?? withoutPlace(source_id);
      if (own) return own;
      const others = near(cells, keysOf(cells)).filter(
        (row) => !isApart(row, cells) && !named.has(row.id) && shareType(row, cells),
      );
      return (
        others.find((row) => sameName(row, cells) && sameStreet(row, cells)) ??
        others.find((row) => sameContact(row, cells) && alikeNames(row, cells))
      );
    },
    alike: (cells) => othersThan(cells, near(cells, phonesOf(cells))),
    namesakes: (cells) =>
      othersThan(
        cells,
        near(cells, namesOf(cells)).filter((row) => sameStreet(row, cells)),
      ),
  };

  /** The row of a service (`hsds:x`) that now names its place (`hsds:x@y`). */
  function withoutPlace(source_id: string): Cells | undefined {
    const whole = source_id.replace(/@[^@]*$/, '');
    return current.has(whole) ? undefined : byId.get(bySource.get(whole) ?? '');
  }
}

const othersThan = ({ id: own }: Cells, rows: Cells[]): string[] =>
  rows.map(({ id = '' }) => id).filter((id) => id !== own);

/** What a row can be found by: folded name with postal code or town, E.164 numbers, web address below a host. */
const keysOf = (cells: Cells): string[] => [...namesOf(cells), ...contactOf(cells)];

function namesOf({ name = '', postal_code = '', city = '' }: Cells): string[] {
  return [...new Set([postal_code, fold(city)])].map((place) => `name ${fold(name)}, ${place}`);
}

const contactOf = (cells: Cells): string[] => [...phonesOf(cells), ...pageOf(cells, true)];

const sameContact = (a: Cells, b: Cells): boolean => contactOf(a).some((key) => contactOf(b).includes(key));

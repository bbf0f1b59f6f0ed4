import { rowCheck } from './check.ts';
import { bareIds, clashOf, twice } from './clash.ts';
import { indexRows } from './identity.ts';
import { newId } from './ids.ts';
import { type Difference, mergeRow } from './merge.ts';
import type { Cells, Finding, Incoming } from './record.ts';
import { sameCell } from './same-cell.ts';

/** What becomes of one sound record; `double`: an earlier record of the file is the same service. */
export interface Outcome {
  at: string;
  what: 'new' | 'changed' | 'same' | 'double';
  id: string;
  name: string;
  /** Of a double: where the first stands; `changed` then holds what this one says otherwise, which is not taken. */
  first?: string;
  changed: Difference[];
  kept: Difference[];
  /** Ids of other rows with the same phone number there: an editor should look. */
  alike: string[];
  /** Ids of other rows with the same name there. */
  namesakes: string[];
}

/** The table as it would be, what becomes of each record, and what is wrong with those that are left out. */
export interface Comparison {
  rows: Cells[];
  outcomes: Outcome[];
  findings: Finding[];
}

/** Holds records against the rows of the directory. `today` is an ISO date; `progress` hears how many are done. */
export function compare(
  table: readonly Cells[],
  records: readonly Incoming[],
  today: string,
  progress: (done: number) => void = () => {},
): Comparison {
  const check = rowCheck(today);
  const directory = indexRows(
    table,
    records.map(({ cells }) => cells),
  );
  const rows = new Map(table.map((row) => [row.id ?? '', row]));
  const taken = new Map<string, Incoming>();
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  for (const [index, { at, cells }] of records.entries()) {
    if (index % 1000 === 0) progress(index);
    const { name = '', city = '', types = '' } = cells;
    const found = directory.find(cells);
    const id = found?.id ?? (cells.id || newId(name, city, types.split('|')[0]!, rows));
    const before = rows.get(id);
    const { merged, changed, kept } = mergeRow(before ?? {}, cells, found && directory.isRenumbered(found, cells));
    const row = { ...merged, id };
    const first = taken.get(id);
    const called = name ? `${at} (${name.slice(0, 40)})` : at;
    const clash = first ? twice(called, cells, first) : clashOf(called, cells, before);
    const wrong = [...check(called, row), ...bareIds(called, cells), ...clash];
    if (wrong.length) {
      findings.push(...wrong);
      continue;
    }
    const what = first ? 'double' : !before ? 'new' : changed.length ? 'changed' : 'same';
    const isNews = (...columns: string[]) =>
      what === 'new' || (what === 'changed' && changed.some(({ column }) => columns.includes(column)));
    const alike = isNews('phones', 'postal_code', 'city') ? directory.alike(row) : [];
    const namesakes = isNews('name', 'street', 'postal_code', 'city') ? directory.namesakes(row) : [];
    const told = first ? { first: first.at, changed: unlike(first.cells, cells), kept: [] } : { changed, kept };
    outcomes.push({ at, what, id, name, ...told, alike, namesakes: namesakes.filter((one) => !alike.includes(one)) });
    if (!first) taken.set(id, { at, cells, repaired: [] });
    if (what === 'same' || what === 'double') continue;
    rows.set(id, row);
    directory.set(row);
  }
  progress(records.length);
  return { rows: [...rows.values()], outcomes, findings };
}

/** What a record says otherwise than the first of the same service. */
const unlike = (first: Cells, cells: Cells): Difference[] =>
  Object.entries(cells).flatMap(([column, theirs]) => {
    const ours = first[column] ?? '';
    return sameCell(column, ours, theirs) ? [] : { column, ours, theirs };
  });

import { rowCheck } from './check.ts';
import { indexRows } from './identity.ts';
import { newId } from './ids.ts';
import { areOneEntry, areStrangers } from './likeness.ts';
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
    if (first) {
      outcomes.push({
        at,
        what,
        id,
        name,
        first: first.at,
        changed: unlike(first.cells, cells),
        kept: [],
        alike: [],
        namesakes: [],
      });
      continue;
    }
    const isNews = (...columns: string[]) => !before || changed.some(({ column }) => columns.includes(column));
    const alike = isNews('phones', 'postal_code', 'city') ? directory.alike(row) : [];
    const namesakes = isNews('name', 'street', 'postal_code', 'city') ? directory.namesakes(row) : [];
    outcomes.push({
      at,
      what,
      id,
      name,
      changed,
      kept,
      alike,
      namesakes: namesakes.filter((one) => !alike.includes(one)),
    });
    taken.set(id, { at, cells, repaired: [] });
    if (what === 'same') continue;
    rows.set(id, row);
    directory.set(row);
  }
  progress(records.length);
  return { rows: [...rows.values()], outcomes, findings };
}

/** A foreign id that another service has here already; to merge the two would turn one into the other. */
function clashOf(at: string, cells: Cells, row: Cells | undefined): Finding[] {
  const field = row && cells.source_id && cells.source_id === row.source_id ? 'source_id' : 'id';
  if (!row || row[field] !== cells[field] || !areStrangers(row, cells)) return [];
  const message = `"${cells[field]}" is ${row.name} in ${row.city || row.postal_code || 'another place'} here`;
  const remedy =
    field === 'id'
      ? 'give this one another id; if both are one service, correct its name or town in our table first'
      : 'give this list another prefix in the mapping; if both are one service, correct its name or town in our table first';
  return [{ at, field, message, remedy }];
}

/** Ids that are mere numbers: every list has a number 1. */
function bareIds(at: string, cells: Cells): Finding[] {
  return ['id', 'source_id'].flatMap((field) =>
    cells[field] && !/\p{L}/u.test(cells[field])
      ? { at, field, message: `"${cells[field]}" is a mere number, as every list has it`, remedy: PREFIX }
      : [],
  );
}

const PREFIX = 'say whose number it is: "source_id": { "column": "…", "prefix": "awo:" } in the mapping';

/** One id for two records of the file: ours always, a foreign one where they are surely two. */
function twice(at: string, cells: Cells, first: Incoming): Finding[] {
  const field = cells.id ? 'id' : 'source_id';
  if (!cells[field] || cells[field] !== first.cells[field]) return [];
  if (field === 'source_id' && areOneEntry(cells, first.cells)) return [];
  const remedy = `give one of them another ${field === 'id' ? 'id' : 'number'}`;
  return [{ at, field, message: `"${cells[field]}" stands in ${first.at} too`, remedy }];
}

/** What a record says otherwise than the first of the same service. */
const unlike = (first: Cells, cells: Cells): Difference[] =>
  Object.entries(cells).flatMap(([column, theirs]) => {
    const ours = first[column] ?? '';
    return sameCell(column, ours, theirs) ? [] : { column, ours, theirs };
  });

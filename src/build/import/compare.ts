import { rowCheck } from './check.ts';
import { indexRows } from './identity.ts';
import { newId } from './ids.ts';
import { areStrangers } from './likeness.ts';
import { type Difference, mergeRow } from './merge.ts';
import type { Cells, Finding, Incoming } from './record.ts';

/** What becomes of one sound record; `double`: an earlier record of the file is the same service. */
export interface Outcome {
  at: string;
  what: 'new' | 'changed' | 'same' | 'double';
  id: string;
  name: string;
  changed: Difference[];
  kept: Difference[];
  /** Ids of other rows with the same phone number there: an editor should look. */
  alike: string[];
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
  const taken = new Map<string, string>();
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
    const clash = first && cells.id ? [twice(called, id, first)] : clashOf(called, cells, before);
    const wrong = [...check(called, row), ...bareIds(called, cells), ...clash];
    if (wrong.length) {
      findings.push(...wrong);
      continue;
    }
    const what = first ? 'double' : !before ? 'new' : changed.length ? 'changed' : 'same';
    outcomes.push({ at, what, id, name, changed, kept, alike: what === 'new' ? directory.alike(row) : [] });
    taken.set(id, first ?? at);
    if (what === 'double' || what === 'same') continue;
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

const twice = (at: string, id: string, first: string): Finding => {
  return { at, field: 'id', message: `"${id}" stands in ${first} too`, remedy: 'give one of them another id' };
};

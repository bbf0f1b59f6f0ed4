import { readPhone } from '../phones.ts';
import { list } from '../services-schema.ts';
import type { Cells } from './record.ts';

/** A cell that differs: of our table and of the file. */
export interface Difference {
  column: string;
  ours: string;
  theirs: string;
}

/**
 * What a record brings to a row. An empty cell is filled; a filled one is changed only where the record was checked
 * later than the row (`checked`), else it is kept and told. Nothing is ever emptied.
 */
export function mergeRow(row: Cells, cells: Cells): { merged: Cells; changed: Difference[]; kept: Difference[] } {
  const newer = isLater(cells.checked ?? '', row.checked ?? '');
  const changed: Difference[] = [];
  const kept: Difference[] = [];
  for (const [column, theirs] of Object.entries(cells)) {
    const ours = row[column] ?? '';
    if (column === 'id' || !theirs || sameCell(column, ours, theirs)) continue;
    if (!ours || newer) changed.push({ column, ours, theirs });
    else if (column !== 'checked') kept.push({ column, ours, theirs });
  }
  return {
    merged: { ...row, ...Object.fromEntries(changed.map(({ column, theirs }) => [column, theirs])) },
    changed,
    kept,
  };
}

/** Whether a date (day, month or year) is later than another; a month or year counts from its first day, no date is the oldest. */
function isLater(one: string, other: string): boolean {
  const day = (date: string) => date && `${date}-01-01`.slice(0, 10);
  return day(one) > day(other);
}

/** Whether two cells say the same: numbers by what is dialled, lists in any order. */
function sameCell(column: string, ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  if (!['phones', 'types', 'languages', 'access', 'audience', 'status', 'channels', 'interpreters'].includes(column))
    return false;
  const entries = (cell: string) =>
    list(cell).map((entry) => (column === 'phones' ? (readPhone(entry)?.tel ?? entry) : entry));
  return entries(ours).sort().join() === entries(theirs).sort().join();
}

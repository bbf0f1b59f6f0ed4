import { sameScheme } from './identity.ts';
import type { Cells } from './record.ts';
import { sameCell } from './same-cell.ts';

/** A cell that differs: of our table and of the file. */
export interface Difference {
  column: string;
  ours: string;
  theirs: string;
}

/**
 * What a record brings to a row. An empty cell is filled; a filled one is changed only where the record was checked
 * later than the row (`checked`), else it is kept and told. Nothing is ever emptied. With `renumbered`, the record brings
 * the new id that its source has for the row.
 */
export function mergeRow(
  row: Cells,
  cells: Cells,
  renumbered = false,
): { merged: Cells; changed: Difference[]; kept: Difference[] } {
  const newer = isLater(cells.checked ?? '', row.checked ?? '');
  const changed: Difference[] = [];
  const kept: Difference[] = [];
  for (const [column, theirs] of Object.entries(cells)) {
    const ours = row[column] ?? '';
    if (column === 'id' || !theirs || sameCell(column, ours, theirs)) continue;
    const origin = column === 'source_id' || column === 'source';
    if (column === 'source_id' && sameScheme(row, cells) && !renumbered) continue;
    if (!ours || newer || (origin && renumbered)) changed.push({ column, ours, theirs });
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

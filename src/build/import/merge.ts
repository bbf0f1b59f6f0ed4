import { fold } from '../../domain/fold.ts';
import { sameScheme, sameStreet } from './likeness.ts';
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
 * later than the row (`checked`), else it is kept and told. Cells that only together are true (`groupsOf`) change or stay
 * together: what the record does not bring of them is emptied; nothing else ever is. With `renumbered`, the record brings
 * the new id that its source has for the row.
 */
export function mergeRow(
  row: Cells,
  cells: Cells,
  renumbered = false,
): { merged: Cells; changed: Difference[]; kept: Difference[] } {
  const newer = isLater(cells.checked ?? '', row.checked ?? '');
  const groups = groupsOf(row, cells);
  const brought = Object.entries(cells).filter(([column, cell]) => column !== 'id' && cell);
  const emptied = groups.flat().map((column) => [column, '']);
  const changed: Difference[] = [];
  const kept: Difference[] = [];
  for (const [column, theirs] of Object.entries<string>(Object.fromEntries([...emptied, ...brought]))) {
    const ours = row[column] ?? '';
    if (sameCell(column, ours, theirs)) continue;
    if (column === 'source_id' && sameScheme(row, cells) && !renumbered) continue;
    const group = groups.find((columns) => columns.includes(column)) ?? [column];
    const isNews = newer || (renumbered && ['source_id', 'source'].includes(column));
    if (isNews || group.every((one) => !row[one])) changed.push({ column, ours, theirs });
    else if (theirs && column !== 'checked') kept.push({ column, ours, theirs });
  }
  return {
    merged: { ...row, ...Object.fromEntries(changed.map(({ column, theirs }) => [column, theirs])) },
    changed,
    kept,
  };
}

const POSITION = ['latitude', 'longitude'];
/** Cells that contradict each other where only one of them changes. */
const PAIRS = [['opening_hours', 'hours_note'], ['waiting', 'waiting_since'], POSITION];
const ADDRESS = ['street', 'postal_code', 'city', 'district', ...POSITION];

/** The groups of cells that the record changes: pairs of which it says something else, and the address of what has moved. */
function groupsOf(row: Cells, cells: Cells): string[][] {
  const differs = (column: string) => cells[column] && !sameCell(column, row[column] ?? '', cells[column]);
  const moved = movedTown(row, cells)
    ? [...ADDRESS, ...(row.area === 'local' ? ['state'] : [])]
    : sameStreet(row, cells)
      ? []
      : ['street', ...POSITION];
  return [moved, ...PAIRS.filter((pair) => pair.some(differs))].filter((group) => group.length);
}

/** Whether the record names another town or postal code; "Frankfurt" and "Frankfurt am Main" are one. */
function movedTown(row: Cells, cells: Cells): boolean {
  if (row.postal_code && cells.postal_code) return row.postal_code !== cells.postal_code;
  const [one, other] = [fold(row.city ?? ''), fold(cells.city ?? '')];
  return Boolean(one && other) && !one.startsWith(other) && !other.startsWith(one);
}

/** Whether a date (day, month or year) is later than another; a month or year counts from its first day, no date is the oldest. */
function isLater(one: string, other: string): boolean {
  const day = (date: string) => date && `${date}-01-01`.slice(0, 10);
  return day(one) > day(other);
}

import { areOneEntry, areStrangers } from './likeness.ts';
import type { Cells, Finding, Incoming } from './record.ts';

/** A foreign id that another service has here already; to merge the two would turn one into the other. */
export function clashOf(at: string, cells: Cells, row: Cells | undefined): Finding[] {
  const field = row && cells.source_id && cells.source_id === row.source_id ? 'source_id' : 'id';
  if (!row || row[field] !== cells[field] || !areStrangers(row, cells, field === 'source_id')) return [];
  const message = `"${cells[field]}" is ${row.name} in ${row.city || row.postal_code || 'another place'} here`;
  const remedy =
    field === 'id'
      ? 'give this one another id; if both are one service, correct its name or town in our table first'
      : 'give this list another prefix in the mapping; if both are one service, correct its name or town in our table first';
  return [{ at, field, message, remedy }];
}

/** Ids that are mere numbers: every list has a number 1. */
export function bareIds(at: string, cells: Cells): Finding[] {
  return ['id', 'source_id'].flatMap((field) =>
    cells[field] && !/\p{L}/u.test(cells[field])
      ? { at, field, message: `"${cells[field]}" is a mere number, as every list has it`, remedy: PREFIX }
      : [],
  );
}

const PREFIX = 'say whose number it is: "source_id": { "column": "…", "prefix": "awo:" } in the mapping';

/** One id for two records of the file: ours always, a foreign one where they are surely two. */
export function twice(at: string, cells: Cells, first: Incoming): Finding[] {
  const field = cells.id ? 'id' : 'source_id';
  if (!cells[field] || cells[field] !== first.cells[field]) return [];
  if (field === 'source_id' && areOneEntry(cells, first.cells)) return [];
  const remedy = `give one of them another ${field === 'id' ? 'id' : 'number'}`;
  return [{ at, field, message: `"${cells[field]}" stands in ${first.at} too`, remedy }];
}

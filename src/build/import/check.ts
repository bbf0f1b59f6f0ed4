import { faultsOf } from '../schema.ts';
import { type Row, rowSchema } from '../services-schema.ts';
import type { Cells, Finding } from './record.ts';

const MOST = 2_000;

/** Checks records with the rule that every row of the table obeys; gives what is wrong with each, nothing for sound ones. */
export function rowCheck(today: string): (at: string, cells: Cells) => Finding[] {
  const schema = rowSchema(today);
  const columns = Object.keys(schema.shape) as (keyof Row)[];
  return (at, cells) => {
    const findings: Finding[] = [];
    const row: Cells = {};
    for (const column of columns) {
      const cell = cells[column] ?? '';
      if (cell.length > MOST)
        findings.push({
          at,
          field: column,
          message: `has ${cell.length} characters`,
          remedy: 'shorten it, or leave the column out',
        });
      row[column] = cell.length > MOST ? cell.slice(0, 1) : cell;
    }
    const long = new Set(findings.map(({ field }) => field));
    for (const { field, message, remedy } of faultsOf(schema.safeParse(row), '', () => 0))
      if (!long.has(field))
        findings.push({ at, field, message: message.slice(0, 300), remedy: remedies[field] ?? remedy });
    return findings;
  };
}

/** Where an import has a better remedy than the table. */
const remedies: Record<string, string> = {
  types:
    'name the type in the mapping: "types" for their word, or "defaults" for all (ids of src/data/service-types.json)',
};

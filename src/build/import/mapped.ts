import { REQUIRED } from '../services-schema.ts';
import type { From, Mapping } from './mapping.ts';
import { type Adapted, type Cells, type Finding, incoming } from './record.ts';
import { closedOnHolidays, tidyDate, tidyUrl } from './tidy.ts';
import { tidyPhones } from './tidy-phones.ts';

/** A record of a table or plain list: its columns as text, lists joined by `|`. */
export interface PlainRecord {
  at: string;
  columns: ReadonlyMap<string, string>;
}

/** Records as rows of our table by the mapping; columns that no record has are a finding. */
export function mapRecords(records: readonly PlainRecord[], { columns, where }: Mapping): Adapted {
  const known = new Set(records.flatMap(({ columns: theirs }) => [...theirs.keys()]));
  const asked = [...Object.keys(where), ...Object.values(columns).flatMap(columnsOf)];
  const missing = [...new Set(asked)].filter((name) => !known.has(name));
  if (records.length && missing.length)
    return { records: [], findings: missing.map((name) => missingColumn(name, known)) };
  const findings: Finding[] = [];
  const chosen = records.filter(({ columns: theirs }) =>
    Object.entries(where).every(([name, value]) => [value].flat().includes(theirs.get(name) ?? '')),
  );
  const mapped = chosen.map(({ at, columns: theirs }) => {
    const repaired: string[] = [];
    const cells: Cells = {};
    for (const [ours, from] of Object.entries(columns)) {
      const read = cellFrom(from, theirs);
      if (read.unknown)
        findings.push({
          at,
          field: ours,
          message: `"${read.unknown.slice(0, 80)}" is in no row of its "values"`,
          remedy: 'add it to the mapping, or add "else"',
        });
      cells[ours] = tidied(ours, read.cell, repaired);
    }
    return incoming(at, cells, repaired);
  });
  const refused = new Set(findings.map(({ at }) => at));
  return { records: mapped.filter(({ at }) => !refused.has(at)), findings };
}

/** Whether a header is that of our own table, so that no mapping is needed. */
export function isOurs(header: readonly string[], columns: readonly string[]): boolean {
  return REQUIRED.every((name) => header.includes(name)) && header.every((name) => columns.includes(name));
}

function missingColumn(name: string, known: Set<string>): Finding {
  const remedy = `correct the mapping; the file has: ${[...known].join(', ').slice(0, 500)}`;
  return { at: 'mapping', field: name, message: 'is no column of the file', remedy };
}

function columnsOf(from: From): string[] {
  if (typeof from === 'string') return [from];
  return 'value' in from ? [] : [from.column].flat();
}

/** A cell as the mapping makes it; `unknown` is what its `values` do not hold. */
function cellFrom(from: From, theirs: ReadonlyMap<string, string>): { cell: string; unknown?: string } {
  if (typeof from === 'string') return { cell: theirs.get(from) ?? '' };
  if ('value' in from) return { cell: from.value };
  const names = [from.column].flat();
  const whole = names
    .map((name) => theirs.get(name) ?? '')
    .join(' ')
    .trim();
  const taken = from.match ? (new RegExp(from.match, 'u').exec(whole)?.[1] ?? '') : whole;
  const parts = from.split || (from.values && taken.includes('|')) ? taken.split(from.split ?? '|') : [taken];
  const out = new Set<string>();
  for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
    const value =
      from.values && Object.hasOwn(from.values, part)
        ? from.values[part]
        : (from.else ?? (from.values ? undefined : part));
    if (value === undefined) return { cell: '', unknown: part };
    if (value) out.add(value);
  }
  const cell = [...out].join('|');
  return { cell: cell && `${from.prefix ?? ''}${cell}` };
}

/** A cell in the form of our table; what was changed is told. */
function tidied(column: string, cell: string, repaired: string[]): string {
  if (column === 'checked' || column === 'valid_to' || column === 'starts') return tidyDate(cell);
  if (column === 'opening_hours') return closedOnHolidays(cell);
  if (column !== 'phones' && column !== 'url') return cell;
  const result = column === 'phones' ? tidyPhones(cell) : tidyUrl(cell);
  if (result.repaired) repaired.push(result.repaired);
  return result.cell;
}

import { REQUIRED } from '../services-schema.ts';
import type { From, Mapping } from './mapping.ts';
import { type Adapted, type Cells, type Finding, type Incoming, incoming } from './record.ts';
import { tidyDate, tidyDegrees, tidyUrl } from './tidy.ts';
import { tidyHours } from './tidy-hours.ts';
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
      cells[ours] = read.cell;
    }
    return tidied(at, cells);
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

/** A record in the form of our table; what was changed is told. */
function tidied(at: string, cells: Cells): Incoming {
  const repaired: string[] = [];
  const change = (column: string, work: (cell: string) => { cell: string; repaired: string }) => {
    const result = work(cells[column] ?? '');
    cells[column] = result.cell;
    repaired.push(result.repaired);
  };
  change('phones', tidyPhones);
  change('url', tidyUrl);
  for (const column of ['latitude', 'longitude'])
    change(column, (cell) => {
      const degrees = tidyDegrees(cell);
      return { cell: degrees, repaired: degrees === cell ? '' : `${column}: decimal comma → point` };
    });
  for (const column of ['checked', 'valid_to', 'starts'])
    change(column, (cell) => ({ cell: tidyDate(cell), repaired: '' }));
  const { hours_note, ...hours } = tidyHours(cells.opening_hours ?? '');
  change('opening_hours', () => ({ cell: hours.opening_hours, repaired: hours.repaired }));
  cells.hours_note = [cells.hours_note, hours_note].filter(Boolean).join('; ');
  return incoming(at, cells, repaired.filter(Boolean));
}

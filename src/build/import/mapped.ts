import { REQUIRED } from '../services-schema.ts';
import { mappedCell } from './mapped-cell.ts';
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
  const missing = columnsAsked({ columns, where }).filter((name) => !known.has(name));
  if (records.length && missing.length) return { records: [], findings: [missingColumns(missing, known)] };
  const findings: Finding[] = [];
  const fits = ({ columns: theirs }: PlainRecord, [name, value]: Wanted) =>
    [value].flat().includes(theirs.get(name) ?? '');
  const wanted = Object.entries(where);
  const chosen = records.filter((record) => wanted.every((one) => fits(record, one)));
  if (records.length && !chosen.length) {
    const inVain = wanted.find((one) => !records.some((record) => fits(record, one)));
    return { records: [], findings: [noRow(records, inVain ? [inVain] : wanted)] };
  }
  const mapped = chosen.map(({ at, columns: theirs }) => {
    const cells: Cells = {};
    const repaired: string[] = [];
    for (const [ours, from] of Object.entries(columns)) {
      const { cell, told, wrong } = mappedCell(ours, from, theirs);
      if (wrong) findings.push({ at, field: ours, ...wrong });
      repaired.push(...told);
      cells[ours] = cell;
    }
    return tidied(at, cells, repaired);
  });
  const refused = new Set(findings.map(({ at }) => at));
  return { records: mapped.filter(({ at }) => !refused.has(at)), findings };
}

/** The columns of theirs that a mapping names. */
export function columnsAsked({ columns, where }: Pick<Mapping, 'columns' | 'where'>): string[] {
  return [...new Set([...Object.keys(where), ...Object.values(columns).flatMap(columnsOf)])];
}

/** Whether a header is that of our own table, so that no mapping is needed. */
export function isOurs(header: readonly string[], columns: readonly string[]): boolean {
  return REQUIRED.every((name) => header.includes(name)) && header.every((name) => columns.includes(name));
}

type Wanted = [name: string, value: string | string[]];

/** That no row has what `where` asks for, and what there is instead. */
function noRow(records: readonly PlainRecord[], wanted: readonly Wanted[]): Finding {
  const asked = wanted.map(([name, value]) => `${name} = ${[value].flat().join(' or ')}`).join(' and ');
  const there = new Set(
    records.map(({ columns }) => wanted.map(([name]) => columns.get(name) || 'nothing').join(' and ')),
  );
  const remedy = `correct "where"; there are: ${[...there].join(', ').slice(0, 500)}`;
  return { at: 'mapping', field: 'where', message: `no row has ${asked}`, remedy };
}

function missingColumns(names: readonly string[], known: ReadonlySet<string>): Finding {
  const message = names.length > 1 ? 'are no columns of the file' : 'is no column of the file';
  const remedy = `correct the mapping; the file has: ${[...known].join(', ').slice(0, 500)}`;
  return { at: 'mapping', field: names.join(', '), message, remedy };
}

function columnsOf(from: From): string[] {
  if (typeof from === 'string') return [from];
  return 'value' in from ? [] : [from.column].flat();
}

/** A record in the form of our table; what was changed is told. */
function tidied(at: string, cells: Cells, repaired: string[]): Incoming {
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

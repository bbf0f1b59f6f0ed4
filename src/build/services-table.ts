import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './faults.ts';

/** A row by column name, and the line it stands in. */
export interface TableRow {
  line: number;
  cells: Record<string, string>;
}

/** Reads UTF-8 comma-separated bytes with these columns in the header, in any order; only the `required` must be there, others read as empty. */
export function readTable(
  bytes: Uint8Array,
  file: string,
  columns: readonly string[],
  required: readonly string[] = columns,
): { rows: TableRow[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const add = (line: number, field: string, message: string, remedy: string) =>
    faults.push({ file, line, field, message, remedy });
  const records = readRecords(bytes, add);
  const header = records[0]?.record ?? [];
  for (const column of required)
    if (records.length && !header.includes(column))
      add(1, column, 'is missing in the first line', `add the column ${column}`);
  header.forEach((column, index) => {
    if (!columns.includes(column))
      add(1, column, 'is not a known column', `remove it or use one of: ${columns.join(', ')}`);
    else if (header.indexOf(column) !== index)
      add(1, column, 'stands twice in the first line', 'remove one of the two columns');
  });
  if (faults.length) return { rows: [], faults };
  const empty = Object.fromEntries(columns.map((column) => [column, '']));
  const rows: TableRow[] = [];
  for (const { record, info } of records.slice(1)) {
    if (record.length === header.length)
      rows.push({
        line: info.lines,
        cells: { ...empty, ...Object.fromEntries(header.map((column, index) => [column, record[index]!])) },
      });
    else
      add(
        info.lines,
        'row',
        `has ${record.length} cells instead of ${header.length}`,
        'put cells that hold a comma in "quotes"',
      );
  }
  return { rows, faults };
}

/** Cells by line; broken UTF-8 or quotes are a fault and end the reading. */
function readRecords(bytes: Uint8Array, add: (line: number, field: string, message: string, remedy: string) => void) {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    add(brokenLine(bytes), 'file', 'is not valid UTF-8', 'save the table with encoding UTF-8');
    return [];
  }
  try {
    const options = { info: true, trim: true, bom: true, relax_column_count: true, skip_empty_lines: true } as const;
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    if (!records.length) add(1, 'file', 'is empty', 'put the column names into the first line');
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    add(Number(error.lines ?? 1), 'row', error.message, 'look for a quotation mark too many or too few');
    return [];
  }
}

/** The line of the first byte that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const whole = new TextDecoder('utf-8').decode(bytes);
  return whole.slice(0, whole.indexOf('\uFFFD')).split('\n').length;
}

import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from './record.ts';

/** A row of a table by column name. */
export interface SheetRow {
  line: number;
  cells: Map<string, string>;
}

/** A longer row is a sign of a quotation mark that is never closed. */
const MOST_CHARACTERS = 1_000_000;

/** Reads a table with a header, parted by comma, semicolon or tab, any line ends; faulty rows are findings, not rows. */
export function readSheet(text: string): { header: string[]; rows: SheetRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const add = (at: string, field: string, message: string, remedy: string) =>
    findings.push({ at, field, message, remedy });
  const [head, ...records] = readRecords(text, add);
  const header = (head?.record ?? []).map((name) => name.trim());
  header.forEach((name, index) => {
    if (header.indexOf(name) !== index)
      add('file', name || 'header', 'stands twice in the first line', 'give each column a name of its own');
  });
  if (findings.length) return { header, rows: [], findings };
  const rows: SheetRow[] = [];
  for (const { record, info } of records)
    if (record.length === header.length)
      rows.push({ line: info.lines, cells: new Map(header.map((name, index) => [name, plain(record[index]!)])) });
    else
      add(
        `line ${info.lines}`,
        'row',
        `has ${record.length} cells instead of ${header.length}`,
        'put cells that hold the separator in "quotes"; a short last row may mean that the file was cut off',
      );
  return { header, rows, findings };
}

type Add = (at: string, field: string, message: string, remedy: string) => void;

function readRecords(text: string, add: Add): { record: string[]; info: { lines: number } }[] {
  const options = {
    delimiter: delimiterOf(text),
    info: true,
    trim: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_CHARACTERS,
  } as const;
  try {
    return parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    add(
      `file, line ${error.lines ?? 1}`,
      'row',
      error.message.slice(0, 200),
      'look for a quotation mark too many or too few',
    );
    return [];
  }
}

/** The separator that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string) => first.split(mark).length;
  return [';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ',');
}

/** A cell without the apostrophe that guards `=` and its like in exported tables. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

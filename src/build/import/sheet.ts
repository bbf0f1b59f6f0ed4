import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from './record.ts';

/** A row of a table by column name; `at` says where a text editor shows it, and a spreadsheet where that is another row. */
export interface SheetRow {
  at: string;
  cells: Map<string, string>;
}

/** A longer row is a sign of a quotation mark that is never closed. */
const MOST_CHARACTERS = 1_000_000;
/** The column names stand in one of the first rows that are not empty. */
const TOP = 20;
const LINE_END = /\r\n|\n|\r/;

/**
 * Reads a table parted by comma, semicolon or tab, any line ends. The header is the first row that holds all names that
 * are `asked` for, else the first. Empty rows are left out, short ones filled up; faulty ones are findings, not rows.
 */
export function readSheet(
  text: string,
  asked: readonly string[] = [],
): { header: string[]; rows: SheetRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const add = (at: string, field: string, message: string, remedy: string) =>
    findings.push({ at, field, message, remedy });
  const records = readRecords(text, asked, add);
  const found = records.slice(0, TOP).findIndex(({ cells }) => asked.length && holds(cells.map(named), asked));
  const header = (records[Math.max(found, 0)]?.cells ?? []).map(named);
  if (found < 0 && asked.length && isTitle(records.slice(0, TOP)))
    add('file', 'header', 'the first line is a title, not column names', 'delete the lines above the column names');
  else
    header.forEach((name, index) => {
      if (name && header.indexOf(name) !== index)
        add('file', name, 'stands twice among the column names', 'give each column a name of its own');
    });
  if (findings.length) return { header: [], rows: [], findings };
  const isCut = !/[\r\n]$/.test(text);
  const rows: SheetRow[] = [];
  for (const { at, cells, isLast } of records.slice(Math.max(found, 0) + 1))
    if (cells.slice(header.length).some(Boolean) || (isLast && isCut && cells.length < header.length))
      add(
        at,
        'row',
        `has ${cells.length} cells instead of ${header.length}`,
        isLast ? 'perhaps the file was cut off: export it anew' : 'put cells that hold the separator in "quotes"',
      );
    else rows.push({ at, cells: new Map(header.flatMap((name, n) => (name ? [[name, plain(cells[n] ?? '')]] : []))) });
  return { header: header.filter(Boolean), rows, findings };
}

type Add = (at: string, field: string, message: string, remedy: string) => void;
type Row = { at: string; cells: string[]; isLast: boolean };

/** The rows that hold anything. */
function readRecords(text: string, asked: readonly string[], add: Add): Row[] {
  const bytes = Buffer.from(text);
  const rows: Row[] = [];
  let [line, row, start] = [1, 0, 0];
  const onRecord = (cells: string[], info: { bytes: number }) => {
    row += 1;
    if (cells.some(Boolean) && !(row === 1 && SEPARATOR.test(text)))
      rows.push({ at: line === row ? `line ${line}` : `line ${line}, row ${row}`, cells, isLast: false });
    line += bytes.toString('utf8', start, info.bytes).split(LINE_END).length - 1;
    start = info.bytes;
    return null;
  };
  const options = {
    delimiter: delimiterOf(text, asked),
    record_delimiter: ['\r\n', '\n', '\r'],
    trim: true,
    relax_column_count: true,
    max_record_size: MOST_CHARACTERS,
    on_record: onRecord,
  };
  try {
    parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const inside = error.code === 'INVALID_OPENING_QUOTE';
    add(
      `file, line ${line}`,
      'row',
      inside ? 'has a quotation mark inside a cell' : 'has a quotation mark that is not closed, or one too many',
      'delete it, or put the whole cell in quotes and write the one inside twice: "Café ""Welt"""',
    );
    return [];
  }
  return rows.map((one, index) => ({ ...one, isLast: index === rows.length - 1 }));
}

/** The first line by which Excel is told the separator: `sep=;`. */
const SEPARATOR = /^"?sep=([;,\t])"?\s*(?=[\r\n])/i;

/** The separator that stands most often, outside quotes, in the line that has the names, or else in the first that has any. */
function delimiterOf(text: string, asked: readonly string[]): string {
  const told = SEPARATOR.exec(text)?.[1];
  if (told) return told;
  const lines = text.slice(0, MOST_CHARACTERS).split(LINE_END, TOP * 2);
  const bare = (line: string) => line.replace(/"[^"]*"/g, '""');
  const head = bare(
    lines.find((line) => asked.length && asked.every((name) => line.includes(name))) ??
      lines.find((line) => /[;,\t]/.test(bare(line))) ??
      '',
  );
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ',');
}

const named = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

const holds = (cells: readonly string[], names: readonly string[]): boolean =>
  names.every((name) => cells.includes(name));

/** Whether the first row has fewer than half as many filled cells as another. */
function isTitle([first, ...others]: readonly Row[]): boolean {
  const filled = (row?: Row) => row?.cells.filter(Boolean).length ?? 0;
  return others.some((row) => filled(first) * 2 <= filled(row));
}

/** A cell without the apostrophe that guards `=` and its like in exported tables. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

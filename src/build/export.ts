import type { Service } from '../domain/service.ts';
import { byId } from '../domain/shards.ts';
import { type ExportFacts, hsdsOf } from './export-hsds.ts';
import { formatTable } from './import/table.ts';
import { REQUIRED, rowSchema } from './services-schema.ts';
import { readTable } from './services-table.ts';
import type { Files } from './write.ts';

/** Services on one page of the export. */
const SIZE = 500;

/** The directory for others to build on: `directory/hsds/services/1.json` and following (pages of HSDS 3.0), `directory/services.csv`. */
export function exportFiles(services: readonly Service[], table: Uint8Array, facts: ExportFacts, size = SIZE): Files {
  const files: Files = new Map([['directory/services.csv', () => csvOf(table, services)]]);
  const sorted = [...services].sort(byId);
  const total_pages = Math.max(1, Math.ceil(sorted.length / size));
  for (let page_number = 1; page_number <= total_pages; page_number++) {
    files.set(`directory/hsds/services/${page_number}.json`, () => {
      const part = sorted.slice((page_number - 1) * size, page_number * size);
      return JSON.stringify({
        total_items: sorted.length,
        total_pages,
        page_number,
        size,
        first_page: page_number === 1,
        last_page: page_number === total_pages,
        empty: part.length === 0,
        contents: part.map((service) => hsdsOf(service, facts)),
      });
    });
  }
  return files;
}

/** The rows of the table (its bytes) that belong to these services, as CSV that no spreadsheet takes for formulas. */
export function csvOf(table: Uint8Array, services: readonly Service[]): string {
  const columns = Object.keys(rowSchema('9999-12-31').shape);
  const current = new Set(services.map(({ id }) => id));
  const rows = readTable(table, 'services.csv', columns, REQUIRED).rows.map(({ cells }) => cells);
  const guarded = rows
    .filter(({ id = '' }) => current.has(id))
    .map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, guard(cell)])));
  return formatTable({ header: columns, rows: guarded });
}

/** A cell that begins like a formula, made harmless: a phone number with 00 for +, anything else with an apostrophe. */
function guard(cell: string): string {
  if (/^\+\d/.test(cell)) return cell.replace('+', '00');
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

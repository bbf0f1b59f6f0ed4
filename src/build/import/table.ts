import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { formatFaults } from '../faults.ts';
import { readServices } from '../services.ts';
import { REQUIRED, rowSchema } from '../services-schema.ts';
import { readTable } from '../services-table.ts';
import type { Cells } from './record.ts';
import { readSheet } from './sheet.ts';

/** The table of services as cells, with its columns in their order. */
export interface ServiceTable {
  header: string[];
  rows: Cells[];
}

/** Reads our table; throws where it has faults, since nothing can be compared with a broken table. */
export function readServiceTable(path: string, today: string): ServiceTable {
  const bytes = readFileSync(path);
  const { faults } = readServices(bytes, path, today);
  if (faults.length) throw new Error(`The table has faults, correct them first:\n${formatFaults(faults)}`);
  const { rows } = readTable(bytes, path, Object.keys(rowSchema(today).shape), REQUIRED);
  return { header: readSheet(new TextDecoder().decode(bytes)).header, rows: rows.map(({ cells }) => cells) };
}

/** A table as CSV: UTF-8, comma, quotes only where needed; columns that are new get their place behind the others. */
export function formatTable({ header, rows }: ServiceTable): string {
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => row[column])));
  const columns = [...header, ...[...used].filter((column) => !header.includes(column))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('');
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Puts a table in the place of the old one at once, if it is without faults; otherwise the old one stays, byte for byte. */
export function writeServiceTable(path: string, table: ServiceTable, today: string): void {
  const text = formatTable(table);
  const { faults } = readServices(new TextEncoder().encode(text), path, today);
  if (faults.length) throw new Error(`The new table would have faults, so it is not written:\n${formatFaults(faults)}`);
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

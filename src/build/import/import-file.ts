import { basename } from 'node:path';
import { adaptFile } from './adapt.ts';
import { compare } from './compare.ts';
import { type Mapping, NO_MAPPING, readMapping } from './mapping.ts';
import { withDistrict } from './nearest-town.ts';
import { formatFinding, formatReport, printable } from './report.ts';
import { readServiceTable, writeServiceTable } from './table.ts';

/** What an import is asked for. */
export interface Order {
  /** The foreign file, or the folder of an HSDS data package. */
  file: string;
  /** Path of our table. */
  table: string;
  /** Path of a mapping. */
  map?: string | undefined;
  /** Types for records that name none. */
  types?: string | undefined;
  /** Otherwise nothing is written: a dry run. */
  write: boolean;
  /** Sound records are written though others are rejected. */
  skipRejected: boolean;
  /** ISO date. */
  today: string;
}

/** Imports a file into our table, or says what would happen. `ok` is false where nothing could be read or written. */
export function importFile(
  order: Order,
  progress: (done: number, all: number) => void = () => {},
): { report: string; ok: boolean } {
  const { mapping, findings: wrong } = order.map ? readMapping(order.map) : { mapping: NO_MAPPING, findings: [] };
  if (wrong.length)
    return { report: `${wrong.map(formatFinding).map(printable).join('\n')}\nnothing was imported\n`, ok: false };
  const defaults: Mapping['defaults'] = order.types ? { ...mapping.defaults, types: order.types } : mapping.defaults;
  const table = readServiceTable(order.table, order.today);
  const { format, records, findings } = adaptFile(order.file, { ...mapping, defaults }, order.today);
  const placed = records.map((one) => ({ ...one, cells: withDistrict(one.cells) }));
  const compared = compare(table.rows, placed, order.today, (done) => progress(done, placed.length));
  const all = { ...compared, findings: [...findings, ...compared.findings] };
  const report = formatReport(format, placed, all);
  const news = all.outcomes.some(({ what }) => what === 'new' || what === 'changed');
  const ok = all.outcomes.length > 0 || all.findings.length === 0;
  if (!ok) return { report: `${report}\nnothing was imported\n`, ok };
  if (!order.write) return { report: `${report}\nnothing was written; add --write to do it\n`, ok };
  if (all.findings.length && !order.skipRejected)
    return {
      report: `${report}\nnothing was written: correct what is rejected, or add --skip-rejected to write the others\n`,
      ok: false,
    };
  if (!news) return { report: `${report}\nnothing to write\n`, ok };
  writeServiceTable(order.table, { ...table, rows: all.rows }, order.today);
  return { report: `${report}\nwritten: ${basename(order.table)}\n`, ok };
}

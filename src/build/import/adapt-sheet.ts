import { REQUIRED, rowSchema } from '../services-schema.ts';
import { columnsAsked, isOurs, mapRecords } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { type Adapted, type Finding, incoming } from './record.ts';
import { readSheet } from './sheet.ts';

const OURS = Object.keys(rowSchema('9999-12-31').shape);

/** The rows of a table, by the mapping or as our own table. */
export function adaptSheet(text: string, mapping: Mapping): Adapted & { format: string } {
  const isMapped = Object.keys(mapping.columns).length > 0;
  const { header, rows, findings } = readSheet(text, isMapped ? columnsAsked(mapping) : REQUIRED);
  const failed = (finding: Finding) => ({ format: 'table', records: [], findings: [...findings, finding] });
  if (!header.length) return { format: 'table', records: [], findings };
  const sheet = rows.map(({ at, cells }) => ({ at, columns: cells }));
  if (!isMapped && !isOurs(header, OURS)) return failed(notOurs(header));
  if (!rows.length && !findings.length) return failed(NO_ROWS);
  if (isMapped) {
    const { records, findings: more } = mapRecords(sheet, mapping);
    return { format: 'table with mapping', records, findings: [...findings, ...more] };
  }
  const records = sheet.map(({ at, columns }) => incoming(at, Object.fromEntries(columns)));
  return { format: 'our own table', records, findings };
}

const NO_ROWS: Finding = {
  at: 'file',
  field: 'row',
  message: 'the file has no rows below the column names',
  remedy: 'export it anew',
};

/** One finding for a header that is not ours: a foreign table, or ours with a name misspelt or lost. */
function notOurs(header: readonly string[]): Finding {
  const unknown = header.filter((name) => !OURS.includes(name));
  const names = unknown.length ? unknown : REQUIRED.filter((name) => !header.includes(name));
  const many = names.length > 1;
  const isMissing = many ? 'are missing among the column names' : 'is missing among the column names';
  const isUnknown = many ? 'are not columns of our table' : 'is not a column of our table';
  return {
    at: 'file',
    field: names.join(', ').slice(0, 500),
    message: unknown.length ? isUnknown : isMissing,
    remedy: 'say in a mapping (--map) which of their columns is which of ours, see CONTRIBUTING.md',
  };
}

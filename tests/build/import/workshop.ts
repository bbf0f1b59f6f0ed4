import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { importFile, type Order } from '../../../src/build/import/import-file.ts';
import { readPlaces } from '../../../src/build/places.ts';

/** Reading the places takes seconds once; no single test should pay for it. */
beforeAll(() => void readPlaces());

export const TODAY = '2026-11-22';

const HEADER =
  'id,name,organization,types,street,postal_code,city,area,phones,email,url,opening_hours,note,source,checked';
const TABLE = `${HEADER}
mbe-luebeck,Beratung Lübeck,AWO,mbe,Hauptstraße 1,23552,Lübeck,local,0451 6132010,,https://example.org/mbe,,,https://example.org,2026-01-10
treff-kiel,Treff Kiel,Verein,treff,,,Kiel,local,,info@example.org,,,"Kaffee, Tee",Flyer,
`;

/** A folder with a small directory, and `run`, which imports bytes into it as a file of this name. */
export function workshop(table = TABLE) {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const path = join(folder, 'services.csv');
  writeFileSync(path, table);
  const run = (
    name: string,
    content: string | Uint8Array | object,
    order: Partial<Order> & { mapping?: object } = {},
  ) => {
    const file = join(folder, name);
    const isData = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isData ? content : JSON.stringify(content));
    const { mapping, ...rest } = order;
    const map = mapping && join(folder, 'mapping.json');
    if (map) writeFileSync(map, JSON.stringify(mapping));
    return importFile({ file, table: path, map, write: true, skipRejected: false, today: TODAY, ...rest });
  };
  return { folder, path, table, run, read: () => readFileSync(path, 'utf8') };
}

/** Our own table with one row: the sound row with these cells changed. */
export function own(cells: Record<string, string> = {}, more: Record<string, string>[] = []): string {
  const sound = {
    id: 'neu',
    name: 'Neue Beratung',
    types: 'mbe',
    street: 'Markt 1',
    postal_code: '23552',
    city: 'Lübeck',
    area: 'local',
    source: 'https://example.org',
  };
  const rows = [{ ...sound, ...cells }, ...more.map((one) => ({ ...sound, ...one }))];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof typeof sound)[];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

/** The counts of a report: `2 new, 0 changed, …`. */
export function counts(report: string): Record<string, number> {
  const found = [...(report.split('\n')[0] ?? '').matchAll(/(\d+) (new|changed|same|double|rejected)/g)];
  return Object.fromEntries(found.map(([, count, what]) => [what, Number(count)]));
}

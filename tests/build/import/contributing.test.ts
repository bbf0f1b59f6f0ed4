import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { counts, workshop } from './workshop.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const example = (language: string) => new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(guide)?.[1] ?? '';

test('the list and the mapping in the guide for editors can be copied and imported as they are', () => {
  const { run, read } = workshop();
  const { report } = run('awo-luebeck.csv', example('csv'), { mapping: JSON.parse(example('json')) });
  expect(counts(report)).toEqual({ new: 2, changed: 0, same: 0, double: 0, rejected: 0 });
  expect(parse(read(), { columns: true }).slice(-2)).toMatchObject([
    { types: 'mbe', carrier: 'awo', street: 'Markt 1', city: 'Lübeck', languages: 'ar|uk', source_id: 'awo-luebeck:1' },
    { types: 'sprachkurs', kind: 'course', carrier: '', postal_code: '23552', source_id: 'awo-luebeck:2' },
  ]);
});

test('the guide for editors names all types of services as German readers see them', () => {
  const types = JSON.parse(readFileSync('locales/de/service-types.json', 'utf8')) as Record<string, { name: string }>;
  const [, rows = ''] = /^\| id \| type \|\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(guide) ?? [];
  const shown = [...rows.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, id, name]) => [id, name]);
  expect(Object.fromEntries(shown)).toEqual(
    Object.fromEntries(Object.entries(types).map(([id, { name }]) => [id, name])),
  );
});

test('the table has the column source_id from the start, so that a first import rewrites no other line', () => {
  const table = readFileSync('src/data/services.csv', 'utf8');
  const { run, read } = workshop(table);
  run('awo-luebeck.csv', example('csv'), { mapping: JSON.parse(example('json')) });
  expect(read().slice(0, table.length)).toBe(table);
  expect(read().length).toBeGreaterThan(table.length);
});

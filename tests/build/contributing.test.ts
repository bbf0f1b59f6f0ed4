import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test('the guide for editors shows every column of the table of services', () => {
  const [header] = readFileSync('src/data/services.csv', 'utf8').split('\n');
  const shown = (column: string) => new RegExp(`^\\|.*\`${column}\`.*\\|.+\\|$`, 'm').test(guide);
  expect(header!.split(',').filter((column) => !shown(column.trim()))).toEqual([]);
});

test('the guide for editors shows every field of a helpline', () => {
  const lines = JSON.parse(readFileSync('src/data/helplines.json', 'utf8')) as object[];
  const fields = new Set(lines.flatMap((line) => Object.keys(line)));
  expect([...fields].filter((field) => !guide.includes(`  "${field}": `))).toEqual([]);
});

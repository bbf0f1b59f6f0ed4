import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { translatedLanguages } from '../../../src/build/translations/languages.ts';
import { progressOf } from '../../../src/build/translations/progress.ts';
import { stampTables } from '../../../src/build/translations/stamp-tables.ts';

let root: string;
const languages = () => translatedLanguages(root);
const english = () => languages().find(({ tag }) => tag === 'en')!;
const words = () => progressOf(root, english()).parts.find(({ name }) => name === 'words.json')!;
const change = (file: string, edit: (table: Record<string, Record<string, string>>) => void) => {
  const path = join(root, 'locales', file);
  const table = JSON.parse(readFileSync(path, 'utf8'));
  edit(table);
  writeFileSync(path, JSON.stringify(table));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'progress-'));
  cpSync('locales', join(root, 'locales'), { recursive: true, filter: (path) => !path.endsWith('.md') });
  stampTables(['--missing'], root, languages());
});
afterEach(() => rmSync(root, { recursive: true }));

test('an entry is outdated from the change of its German text until it is stamped again', () => {
  const before = words();
  change('de/words.json', (table) => {
    table.Duldung!.means += ' Neu.';
    table.Antrag!.also = ['anders gesucht'] as never;
  });
  expect(words()).toMatchObject({ outdated: before.outdated + 1 });
  expect(stampTables(['--missing'], root, languages())).toEqual([]);
  expect(stampTables(['en/words.json#Duldung'], root, languages())).toEqual(['en/words.json#Duldung']);
  expect(words()).toEqual(before);
});

test('an entry that is not there is missing, and the states add up', () => {
  change('en/words.json', (table) => delete table.Duldung);
  const { total, missing, outdated, unreviewed, ready } = words();
  expect(missing).toBe(1);
  expect(missing + outdated + unreviewed + ready).toBe(total);
});

test('what a person has read is no longer unreviewed', () => {
  const { ready } = words();
  change('en/revisions.json', (files) => {
    files['words.json']!.Duldung = files['words.json']!.Duldung!.replace('machine', 'machine, reviewed');
  });
  expect(words().ready).toBe(ready + 1);
});

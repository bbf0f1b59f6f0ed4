import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampTranslations } from '../../src/build/stamp-translations.ts';

const NAME = 'en/guides/registration.md';
let root: string;
const path = () => join(root, 'locales', NAME);
const revision = () => /^revision:.*$/m.exec(readFileSync(path(), 'utf8'))?.[0];
const write = (line: string) => writeFileSync(path(), readFileSync(path(), 'utf8').replace(/^revision:.*$/m, line));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  const few = (path: string) => !path.endsWith('.md') || path.endsWith('registration.md');
  cpSync('locales', join(root, 'locales'), { recursive: true, filter: few });
  cpSync('src/data', join(root, 'src/data'), { recursive: true });
  stampTranslations([NAME, '--missing'], root);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a named translation gets the revision of the German text', () => {
  const right = revision();
  expect(right).toMatch(/^revision: "[0-9a-f]{12}"$/);
  write('revision: "000000000000"');
  expect(stampTranslations([NAME], root)).toEqual({ stamped: [NAME], wrong: [] });
  expect(revision()).toBe(right);
});

test.each(['revision: ""', 'revision: ""          # filled in by: npm run stamp', 'revision:', "revision: ''"])(
  '--missing finds a translation with the line %s and no other',
  (line) => {
    const right = revision();
    write(line);
    expect(stampTranslations(['--missing'], root)).toEqual({ stamped: [NAME], wrong: [] });
    expect(revision()).toBe(right);
    expect(stampTranslations(['--missing'], root).stamped).toEqual([]);
  },
);

test('what cannot be stamped is named, and the rest is stamped all the same', () => {
  const names = ['en/guides/nothing.md', 'registration.md', 'de/guides/registration.md', '../x/guides/a.md', NAME];
  const { stamped, wrong } = stampTranslations(names, root);
  expect(stamped).toEqual([NAME]);
  expect(wrong.map((line) => line.split(':')[0])).toEqual(names.slice(0, 4));
});

test('the command fails when a name is wrong', { timeout: 60_000 }, () => {
  const command = ['--import', 'tsx', 'src/build/stamp.ts', 'en/guides/nothing.md'];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('en/guides/nothing.md')]);
});

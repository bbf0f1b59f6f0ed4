import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const copy = mkdtempSync(join(tmpdir(), 'anlauf-build-'));
for (const name of ['src', 'locales', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts'])
  cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
mkdirSync(join(copy, 'dist'));
writeFileSync(join(copy, 'dist/sw.js'), 'the old site');
afterAll(() => rmSync(copy, { recursive: true }));

const build = () => spawnSync('node_modules/.bin/tsx', ['src/build/main.ts'], { cwd: copy, encoding: 'utf8' });
/** Changes one place of a file and gives the line on which it stands. */
function change(file: string, from: string | RegExp, to: string): string {
  const sound = readFileSync(join(copy, file), 'utf8');
  const at = sound.search(from);
  expect(at, `${from} stands in ${file}`).toBeGreaterThanOrEqual(0);
  writeFileSync(join(copy, file), sound.replace(from, to));
  return `${file}:${sound.slice(0, at).split('\n').length}`;
}

test('a faulty guide stops the build with file and line, and the old site stays', { timeout: 120_000 }, () => {
  const place = change('locales/de/guides/registration.md', 'topic: arriving', 'topic: ariving');
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${place} topic — "ariving" is not known\n    → use one of src/data/topics.json, or add it there\n\n`,
  );
  expect(readdirSync(join(copy, 'dist'))).toEqual(['sw.js']);
  expect(readFileSync(join(copy, 'dist/sw.js'), 'utf8')).toBe('the old site');
});

test('many kinds of faults at once are all told, each with its line', { timeout: 120_000 }, () => {
  const places = [
    change('locales/de/guides/debts.md', 'checked: 2026-11-22', 'checked: 2999-01-01'),
    change('locales/de/guides/school.md', /services: .*/, 'services: [bildung, schulbus]'),
    change('locales/de/guides/birth.md', /^law: .*$/m, 'lew: "2026-08"'),
    change('locales/en/guides/voting.md', /^## .*$/m, '#### Voting {#voting}'),
    change('locales/de/guides/scams.md', /(?<=---\n)[^-].*(?=\n\n)/, 'Das ist illegal. <b>Nein</b>'),
    change('locales/languages.json', '"rtl"', '"rlt"'),
    change('locales/ar/topics.json', '"title"', '"titel"'),
    change('locales/en/ui.json', '{{place}}', '{{plase}}'),
    change('locales/en/helplines.json', '"name"', '"nam"'),
    change('src/data/topics.json', '"shield"', '"shieldd"'),
    change('src/data/service-types.json', '"baby"', '"babyy"'),
    change('src/data/helplines.json', '"tel": "112"', '"tel": "113"'),
    change('src/data/operator.json', '"demonstration": true', '"demonstration": "yes"'),
    change('src/data/services.csv', ',10117,', ',1011,'),
  ];
  const { status, stderr } = build();
  expect(status).toBe(1);
  for (const place of places) expect(stderr).toContain(`${place} `);
  expect(readFileSync(join(copy, 'dist/sw.js'), 'utf8')).toBe('the old site');
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addFormats } from '../../../src/build/add-formats.ts';
import { readContent } from '../../../src/build/content.ts';
import { buildContexts } from '../../../src/build/contexts.ts';
import { formatFaults } from '../../../src/build/faults.ts';
import { exportLanguage } from '../../../src/build/translations/export.ts';
import { importLanguage } from '../../../src/build/translations/import.ts';
import { progressOf } from '../../../src/build/translations/progress.ts';
import { noFacts } from '../no-facts.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const root = mkdtempSync(join(tmpdir(), 'add-language-'));
for (const folder of ['locales', 'src/data']) cpSync(folder, join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

test('who follows the guide has a new language without touching the program', { timeout: 300_000 }, () => {
  // 1. The row of the registry, as the guide shows it.
  const row = JSON.parse(/^## 3\..*?```\n(\{.*?\n\})\n```/ms.exec(guide)![1]!.replace(/\s+\/\/.*$/gm, ''));
  const registry = join(root, 'locales/languages.json');
  const languages = JSON.parse(readFileSync(registry, 'utf8'));
  expect(languages.some(({ tag }: { tag: string }) => tag === row.tag)).toBe(false);
  writeFileSync(registry, JSON.stringify([...languages, row]));
  expect(addFormats(root)).toEqual([row.tag]);

  // 2. Export; a translator fills every text (here with the German one and a mark).
  const { po } = exportLanguage(root, row.tag);
  const filled = po!.replace(/^msgid (.*?)^msgstr ""\n/gms, (unit, text: string) =>
    text.startsWith('""\nmsgstr') ? unit : `msgid ${text}msgstr ${text}`,
  );

  // 3. Import, and everything is sound and shown.
  const { faults, files } = importLanguage(root, filled, 'eo.po');
  expect(formatFaults(faults)).toBe('');
  expect([...files.keys()]).toEqual(expect.arrayContaining([`locales/${row.tag}/ui.json`]));
  expect(progressOf(root, row).all).toMatchObject({ missing: 0, outdated: 0, unreviewed: 0 });
  const content = readContent(root);
  const own = content.faults.filter(({ file }) => file.includes(`/${row.tag}/`) || file.includes('languages.json'));
  expect(formatFaults(own)).toBe('');
  const two = content.languages.filter(({ tag }) => ['de', row.tag].includes(tag));
  const context = buildContexts({ ...content, languages: two }, noFacts).find(
    ({ language }) => language.tag === row.tag,
  )!;
  expect(context.t('nav.home')).toBe(JSON.parse(readFileSync('locales/de/ui.json', 'utf8')).nav.home);
  expect(
    context.guides
      .filter(({ text }) => text.language === row.tag)
      .map(({ facts }) => facts.slug)
      .sort(),
  ).toEqual([...content.coreGuides].sort());
});

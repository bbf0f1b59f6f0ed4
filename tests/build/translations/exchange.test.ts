import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/build/content.ts';
import { apply } from '../../../src/build/translations/apply.ts';
import { exportLanguage } from '../../../src/build/translations/export.ts';
import { importLanguage } from '../../../src/build/translations/import.ts';
import { translatedLanguages } from '../../../src/build/translations/languages.ts';
import { fromPo } from '../../../src/build/translations/po.ts';
import { stampTables } from '../../../src/build/translations/stamp-tables.ts';
import { readStamps } from '../../../src/build/translations/stamps.ts';
import { readUnits } from '../../../src/build/translations/units.ts';

const GUIDES = ['registration', 'ukraine'];
let root: string;
const file = (name: string) => readFileSync(join(root, 'locales/en', name), 'utf8');
const poOf = (tag = 'en') => exportLanguage(root, tag).po!;
const english = () => translatedLanguages(root).find(({ tag }) => tag === 'en')!;
/** The PO text with another translation of one unit; `sure` takes the mark "needs work" off. */
const changed = (po: string, id: string, from: string | RegExp, to: string, sure = false) => {
  const blocks = po.split('\n\n');
  const at = blocks.findIndex((block) => block.includes(`msgctxt "${id}"`));
  const [source, own] = blocks[at]!.split(/^(?=msgstr)/m) as [string, string];
  expect(own).toMatch(from);
  blocks[at] = source + own.replace(from, to);
  return (sure ? blocks.map((block, n) => (n === at ? block.replace('#, fuzzy\n', '') : block)) : blocks).join('\n\n');
};
const faultsOf = (po: string) => {
  const before = snapshot();
  const { faults } = importLanguage(root, po, 'back.po');
  expect(snapshot(), 'a refused file changes nothing').toEqual(before);
  return faults.map(({ file, field, message, remedy }) => [file, field, message, remedy].join(' · ')).join('\n');
};
const snapshot = () =>
  (readdirSync(join(root, 'locales/en'), { recursive: true }) as string[])
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => [name, file(name)]);

vi.setConfig({ testTimeout: 300_000 });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'exchange-'));
  const few = (path: string) => !path.endsWith('.md') || GUIDES.some((slug) => path.endsWith(`/${slug}.md`));
  cpSync('locales', join(root, 'locales'), { recursive: true, filter: few });
  cpSync('src/data', join(root, 'src/data'), { recursive: true });
  stampTables(['--missing'], root, translatedLanguages(root));
  // Only two guides are here, so links between guides lead to one of them.
  for (const tag of readdirSync(join(root, 'locales')))
    for (const slug of GUIDES) {
      const path = join(root, 'locales', tag, 'guides', `${slug}.md`);
      if (existsSync(path))
        writeFileSync(path, readFileSync(path, 'utf8').replace(/\]\(guide:[a-z-]+\)/g, '](guide:ukraine)'));
    }
});
afterEach(() => rmSync(root, { recursive: true }));

/** One of each kind: Latin letters, right-to-left with six plural forms, Cyrillic with four. */
const KINDS = ['en', 'ar', 'uk'];

describe.each(translatedLanguages('.').filter(({ tag }) => KINDS.includes(tag)))('$tag', (language) => {
  test('what is exported and comes back as it went leaves every file as it was, byte by byte', () => {
    const { returned, faults } = fromPo(exportLanguage('.', language.tag).po!, 'back.po');
    expect(faults).toEqual([]);
    expect(returned).toHaveLength(readUnits('.', language).length);
    expect([...apply('.', language, returned, 'human').files.keys()]).toEqual([]);
  });
});

test('a language made anew from its file says the same in every text', () => {
  const po = poOf();
  const before = snapshot();
  const said = () => {
    const { guides, ...tables } = readContent(root).words.get('en')!;
    const texts = [...guides.values()].map(({ text: { revision: _, ...text }, body }) => ({ text, body }));
    return { ...tables, guides: texts };
  };
  const words = said();
  rmSync(join(root, 'locales/en'), { recursive: true });
  expect(importLanguage(root, po, 'back.po').faults).toEqual([]);
  expect(said()).toEqual(words);
  expect(snapshot().filter(([name]) => name!.endsWith('.json'))).toEqual(
    before.filter(([name]) => name!.endsWith('.json')),
  );
});

test('only the text that changed changes, and a person has then read what nobody marks as unsure', () => {
  const po = changed(poOf(), 'words.json#Duldung/is', /msgstr ".*"/, 'msgstr "staying for now"');
  const unsure = importLanguage(root, po, 'back.po');
  expect([...unsure.files.keys()]).toEqual(['locales/en/words.json']);
  expect(JSON.parse(file('words.json')).Duldung.is).toBe('staying for now');
  expect(readStamps(root, 'en').get('words.json#Duldung')!.method).toBe('machine');
  const sure = poOf().replaceAll('#, fuzzy\n', '');
  expect([...importLanguage(root, sure, 'back.po').files.keys()].sort()).toEqual(
    ['guides/registration.md', 'guides/ukraine.md', 'revisions.json'].map((name) => `locales/en/${name}`),
  );
  expect(new Set([...readStamps(root, 'en').values()].map(({ method }) => method))).toEqual(
    new Set(['machine, reviewed']),
  );
});

test('a text whose German one changed while it was away is taken and stays marked as older', () => {
  const po = poOf().replaceAll('#, fuzzy\n', '');
  const path = join(root, 'locales/de/words.json');
  const german = JSON.parse(readFileSync(path, 'utf8'));
  german.Duldung.means += ' Neu.';
  writeFileSync(path, JSON.stringify(german));
  const old = readStamps(root, 'en').get('words.json#Duldung')!;
  importLanguage(root, po, 'back.po');
  expect(readStamps(root, 'en').get('words.json#Duldung')!.revision).toBe(old.revision);
  expect(poOf()).toMatch(/#, fuzzy\nmsgctxt "words.json#Duldung\/means"/);
});

test('a half translated guide is not written and is named; a text that was emptied is kept', () => {
  rmSync(join(root, 'locales/en/guides/ukraine.md'));
  const po = changed(poOf(), 'guides/ukraine.md#title', 'msgstr ""', 'msgstr "Ukraine"');
  const emptied = changed(po, 'words.json#Duldung/is', /msgstr ".*"/, 'msgstr ""');
  const before = file('words.json');
  const { files, partial, faults } = importLanguage(root, emptied, 'back.po');
  expect([faults, [...files.keys()]]).toEqual([[], []]);
  expect([...partial.keys()]).toEqual(['ukraine']);
  expect(file('words.json')).toBe(before);
});

describe('a broken file is refused with file, unit and remedy, and nothing is lost', () => {
  test('no PO file, cut off, or without a language', () => {
    expect(faultsOf('hello')).toContain('back.po · ');
    expect(faultsOf(`${poOf().slice(0, 5_000)}\nmsgstr broken`)).toContain('back.po · file · ');
    expect(faultsOf(poOf().replace('"Language: en\\n"\n', ''))).toContain('back.po · Language · is missing');
    expect(faultsOf(poOf().replace('Language: en', 'Language: tlh'))).toContain('"tlh" is no language');
    expect(faultsOf(poOf().replace('Language: en', 'Language: vi'))).toContain('"vi" is no language with pages');
  });

  test('a unit that stands twice', () => {
    expect(faultsOf(poOf().replaceAll('ui.json#nav/find', 'ui.json#nav/help'))).toContain('ui.json#nav/help');
  });

  test('a variable, a number, a link, a box or a mark that got lost', () => {
    const { id } = readUnits(root, english()).find(({ own }) => own.includes('{{place}}') && own.length < 50)!;
    const lost = [
      changed(poOf(), id, /{{place}}/, ''),
      changed(poOf(), 'guides/registration.md#text/cost-2', /,000/, ''),
      changed(poOf(), 'guides/registration.md#text/help-1', 'guide:ukraine', 'guide:visit'),
      changed(poOf(), 'guides/registration.md#text/steps-1', ':::steps', ''),
      changed(poOf(), 'guides/registration.md#text/lead-1', /of=\w+/, 'of=Anmeldng'),
    ];
    for (const [n, po] of lost.entries())
      expect(faultsOf(po), String(n)).toMatch(/^locales\/en\/[\w/-]+\.(json|md) · .+ · .+ · .+$/m);
  });

  test('invisible characters that translation programs leave behind', () => {
    const po = changed(poOf(), 'words.json#Duldung/is', /msgstr ".*"/, 'msgstr "stay\u200f"');
    expect(faultsOf(po)).toContain('U+200F');
  });
});

test('what German does not have any more is named and left out', () => {
  const { gone, faults } = importLanguage(root, poOf().replace('ui.json#nav/find', 'ui.json#nav/gone'), 'back.po');
  expect([gone, faults]).toEqual([['ui.json#nav/gone'], []]);
});

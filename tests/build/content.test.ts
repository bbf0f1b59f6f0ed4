import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { languages } from '../registry.ts';

const root = mkdtempSync(join(tmpdir(), 'anlauf-content-'));
/** The guides of complete languages are left out: without them a reading takes a moment. */
const heavy = languages.filter(({ state }) => state === 'complete').map(({ tag }) => join('locales', tag, 'guides'));
for (const folder of ['locales', 'src/data'])
  cpSync(folder, join(root, folder), { recursive: true, filter: (path) => !heavy.includes(path) });
afterAll(() => rmSync(root, { recursive: true }));

/** The faults after one place in a file was changed, as `file:line field`, and the line that holds `there`. */
function faultsAfter(file: string, from: string | RegExp, to: string) {
  const sound = readFileSync(file, 'utf8');
  const text = sound.replace(from, to);
  expect(text, `${from} stands in ${file}`).not.toBe(sound);
  writeFileSync(join(root, file), text);
  const { faults } = readContent(root);
  writeFileSync(join(root, file), sound);
  const lines = text.split('\n');
  return faults.map((fault) => ({ ...fault, text: fault.file === file ? lines[fault.line - 1] : undefined }));
}

test('the tables as they are have no fault', () => expect(readContent(root).faults).toEqual([]));

describe('a table is answered with file, line and field:', () => {
  test.each<[string, string, string | RegExp, string, string, string]>([
    ['a wrong direction', 'locales/languages.json', '"rtl"', '"rlt"', '2.dir', '"rlt"'],
    ['an unknown field', 'locales/languages.json', '"intl": "en-GB"', '"intll": "en-GB"', '1.intll', 'intll'],
    ['no language tag', 'locales/languages.json', '"en-GB"', '"englisch_GB"', '1.intl', 'englisch_GB'],
    ['a fallback to nowhere', 'locales/languages.json', /"de"(?=\n {2}\}\n\])/, '"xx"', '29.fallback', '"xx"'],
    ['a state that is none', 'locales/languages.json', '"complete"', '"compleet"', '0.state', 'compleet'],
    [
      'a core language without its guides',
      'locales/languages.json',
      /(?<="Arabisch",\n.*)complete/,
      'core',
      '2.state',
      'core',
    ],
    ['a core guide that is none', 'src/data/core-guides.json', 'k7m2', 'K7 m2', '9', 'K7 m2'],
    ['a language twice', 'locales/languages.json', '"tag": "ar"', '"tag": "en"', 'id', '{'],
    ['an unknown service type', 'src/data/topics.json', '"mbe"', '"mbee"', '0.services.0', 'mbee'],
    ['an icon that is not drawn', 'src/data/topics.json', '"shield"', '"shieldd"', '1.icon', 'shieldd'],
    ['no icon', 'src/data/topics.json', '"icon": "shield", ', '', '1.icon', 'protection'],
    ['no id', 'src/data/service-types.json', '"id": "jmd",', '', '1.id', '{'],
    ['an unknown level', 'src/data/authorities.json', '"level": "land"', '"level": "lant"', '18.level', '"lant"'],
    ['a misspelt field', 'locales/ar/topics.json', '"title"', '"titel"', 'arriving.titel', 'titel'],
    ['a topic that is none', 'locales/en/topics.json', '"arriving"', '"ariving"', 'ariving', 'ariving'],
    ['an authority without words', 'locales/de/authorities.json', '"zoll"', '"zol"', 'zol', '"zol"'],
    ['an unknown authority', 'src/data/matters.json', '["meldebehoerde"]', '["meldeamt"]', '0.decides.0', 'meldeamt'],
    ['a broken list', 'src/data/topics.json', '},\n', '}\n', 'file', '"protection"'],
    ['a misspelt key', 'locales/en/ui.json', '"near"', '"neer"', 'find.neer', 'neer'],
    ['another variable', 'locales/en/ui.json', '{{place}}', '{{plase}}', 'find.found.around', 'plase'],
    ['another plural form', 'locales/en/ui.json', '"count_other"', '"count_few"', 'find.found.count_few', 'count_few'],
  ])('%s', (_, file, from, to, field, there) => {
    const fault = faultsAfter(file, from, to).find((found) => found.file === file && found.field === field);
    expect(fault?.text, `${file} ${field}`).toContain(there);
    expect(fault?.remedy).toBeTruthy();
  });
});

test('every unknown field of an entry is told', () => {
  const faults = faultsAfter('src/data/topics.json', '"icon": "shield"', '"icn": "shield", "colour": "red"');
  expect(faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['1.icn', '1.colour', '1.icon']));
});

test('a topic, service type or authority without German words is told where it stands', () => {
  for (const [file, id] of [
    ['topics.json', 'arriving'],
    ['service-types.json', 'jmd'],
    ['authorities.json', 'zoll'],
  ] as const) {
    const faults = faultsAfter(`locales/de/${file}`, `"${id}"`, `"${id}-x"`);
    const lines = readFileSync(`src/data/${file}`, 'utf8').split('\n');
    const fault = faults.find(
      (found) => found.file === `src/data/${file}` && lines[found.line - 1]!.includes(`"${id}"`),
    );
    expect(fault?.message, file).toContain(id);
  }
});

test('a file that cannot be read is one fault, not one for each that needs it', () => {
  expect(faultsAfter('src/data/topics.json', '[', '[,')).toHaveLength(1);
  expect(faultsAfter('locales/de/ui.json', '{', '{,')).toHaveLength(1);
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type HelplineTexts, readHelplines } from '../../src/build/helplines.ts';
import { jsonLines } from '../../src/build/lines.ts';
import { HELPLINE_GROUPS } from '../../src/domain/helpline.ts';
import { languages } from '../registry.ts';

const TODAY = '2026-11-22';
const SOUND = {
  id: 'test',
  tel: '116016',
  text: '116 016',
  group: 'violence',
  hours: '24/7',
  languages: ['de'],
  free: true,
  anonymous: true,
  source: 'https://example.org',
  checked: '2025-06',
};
const GERMAN = { test: { name: 'Testtelefon', for: 'Rufen Sie an.' } };

function read(records: object[], de: HelplineTexts = GERMAN, ar: HelplineTexts = {}) {
  const words = new Map([
    ['de', { helplines: de }],
    ['ar', { helplines: ar }],
  ]);
  return readHelplines({ words }, TODAY, JSON.stringify(records, null, 2));
}

it('a sound helpline gets its week', () => {
  expect(read([SOUND])).toEqual({ helplines: [{ ...SOUND, week: [[0, 10080]] }], faults: [] });
});

describe('a wrong field is answered with file, line, field and remedy:', () => {
  it.each<[string, object, string, number]>([
    ['digits that differ', { tel: '116017' }, 'tel', 4],
    ['number that does not exist', { text: '0800 1', tel: '+498001' }, 'tel', 4],
    ['unknown group', { group: 'notfall' }, 'group', 6],
    ['German hours', { hours: 'rund um die Uhr' }, 'hours', 7],
    ['unknown language', { languages: ['xx'] }, 'languages', 8],
    ['http source', { source: 'http://example.org' }, 'source', 13],
    ['date to come', { checked: '2027' }, 'checked', 14],
    ['unknown field', { kostenlos: true }, 'kostenlos', 15],
  ])('%s', (_, wrong, field, line) => {
    const faults = read([{ ...SOUND, ...wrong }]).faults;
    expect(faults).toMatchObject([{ file: 'src/data/helplines.json', line, field }]);
    expect(faults[0]?.remedy).toBeTruthy();
  });

  it('the line is that of the field in the second record', () => {
    const records = [SOUND, { ...SOUND, id: 'zwei', hours: 'immer' }];
    const lines = JSON.stringify(records, null, 2).split('\n');
    const [fault] = read(records, { ...GERMAN, zwei: GERMAN.test }).faults;
    expect(lines[fault!.line - 1]).toContain('immer');
  });

  it('an id that stands twice', () => {
    expect(read([SOUND, SOUND]).faults).toMatchObject([{ field: 'id', message: '"test" stands in line 3 too' }]);
  });

  it('an id without German words', () => {
    expect(read([SOUND], {}).faults).toMatchObject([{ field: 'id', message: '"test" has no German words' }]);
  });

  it('words without a helpline, and words that are empty', () => {
    const faults = read([SOUND], GERMAN, { test: { name: '', for: 'x' }, fort: GERMAN.test }).faults;
    expect(faults.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'locales/ar/helplines.json test.name',
      'locales/ar/helplines.json fort',
    ]);
  });

  it('words, each on its line', () => {
    const helplines = { test: { ...GERMAN.test, nme: 'x' }, fort: GERMAN.test };
    const tables = new Map([
      ['locales/de/helplines.json', { ids: [], lineOf: jsonLines(JSON.stringify(helplines, null, 2)) }],
    ]);
    const words = new Map([['de', { helplines }]]);
    const { faults } = readHelplines({ words, tables }, TODAY, JSON.stringify([SOUND]));
    expect(faults.map(({ line, field }) => `${line} ${field}`)).toEqual(['5 test.nme', '7 fort']);
  });

  it('an everyday word that is empty', () => {
    const { faults } = read([SOUND], { test: { ...GERMAN.test, search: ['Notruf', ''] } });
    expect(faults).toMatchObject([{ file: 'locales/de/helplines.json', field: 'test.search.1' }]);
  });

  it('a file that is no JSON list', () => {
    const read = (text: string) => readHelplines({ words: new Map() }, TODAY, text).faults;
    expect(read('[\n  {\n  ]')).toMatchObject([{ line: 3, field: 'file' }]);
    expect(read('{}')).toMatchObject([{ line: 1, field: 'file' }]);
  });
});

describe('the helplines of the project', () => {
  const tags = languages.map(({ tag }) => tag);
  const words = new Map(
    tags.map((tag) => [
      tag,
      { helplines: JSON.parse(readFileSync(`locales/${tag}/helplines.json`, 'utf8')) as HelplineTexts },
    ]),
  );
  const { helplines, faults } = readHelplines({ words }, TODAY);
  const tel = (id: string) => helplines.find((line) => line.id === id)?.tel;

  it('are without faults, in every language', () => {
    expect(faults).toEqual([]);
    for (const tag of tags)
      expect(Object.keys(words.get(tag)!.helplines).sort()).toEqual(helplines.map(({ id }) => id).sort());
  });

  it('have everyday words in each language', () => {
    const without = (tag: string) =>
      Object.entries(words.get(tag)!.helplines).filter(([, { search }]) => !search?.length);
    expect(tags.flatMap((tag) => without(tag).map(([id]) => `${tag} ${id}`))).toEqual([]);
  });

  it.each([
    ['polizei', '110'],
    ['feuerwehr-rettungsdienst', '112'],
    ['aerztlicher-bereitschaftsdienst', '116117'],
    ['gewalt-gegen-frauen', '116016'],
    ['gewalt-an-maennern', '+498001239900'],
    ['sexueller-missbrauch', '+498002255530'],
    ['opfer-telefon', '116006'],
    ['telefonseelsorge', '116123'],
    ['telefonseelsorge-evangelisch', '+498001110111'],
    ['telefonseelsorge-katholisch', '+498001110222'],
    ['nummer-gegen-kummer', '116111'],
    ['elterntelefon', '+498001110550'],
    ['schwangere-in-not', '+498004040020'],
    ['antidiskriminierungsstelle', '+498005465465'],
    ['behoerdennummer', '115'],
    ['sperr-notruf', '116116'],
  ])('%s is called under %s', (id, number) => {
    expect(tel(id)).toBe(number);
  });

  it('begin with emergencies and keep the order of their groups', () => {
    expect(helplines.slice(0, 3).map((line) => line.tel)).toEqual(['110', '112', '116117']);
    const order = helplines.map(({ group }) => HELPLINE_GROUPS.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.skipIf(!existsSync('../shared/facts'))('have no number that their sources do not have', () => {
    const sources = ['helplines.json', 'life.md'].map((name) => readFileSync(`../shared/facts/${name}`, 'utf8')).join();
    const known = new Set([...sources.matchAll(/[+\d][\d /-]*\d/g)].map(([number]) => number.replace(/\D/g, '')));
    for (const { id, text } of helplines) {
      const digits = text.replace(/\D/g, '');
      expect(known.has(digits) || known.has(`49${digits.slice(1)}`), `${id} ${text}`).toBe(true);
    }
  });
});

import { parse } from 'csv-parse/sync';
import { expect, it, test } from 'vitest';
import { askAll } from '../../src/build/freshness-ask.ts';
import { formatInquiries, guarded, inquiries, reasonToCheck } from '../../src/build/freshness-list.ts';
import { NOTHING_KNOWN, type Service } from '../../src/domain/service.ts';

const TODAY = '2026-11-22';
const service = (id: string, more: Partial<Service> = {}): Service => ({
  ...NOTHING_KNOWN,
  id,
  name: `Name ${id}`,
  ...more,
});

test.each<[string, Partial<Service>, string | undefined]>([
  ['checked of late', { checked: '2026-09-01' }, undefined],
  ['older than six months', { checked: '2026-05-01' }, 'zuletzt geprüft 01.05.2026'],
  ['older than eighteen months', { checked: '2025-01-01' }, 'zuletzt geprüft 01.01.2025, sehr alt'],
  ['known by its year only', { checked: '2023' }, 'zuletzt geprüft 2023, sehr alt'],
  ['undated', {}, 'nie datiert'],
  ['ended', { checked: '2026-09-01', valid_to: '2026-11-21' }, 'endete am 21.11.2026'],
  ['ending today', { checked: '2026-09-01', valid_to: '2026-11-22' }, undefined],
])('%s', (_, cells, reason) => expect(reasonToCheck(service('a', cells), TODAY)).toBe(reason));

it('one row for each organization and mail address, sorted by carrier, unknown ones last', () => {
  const awo = { organization: 'AWO Köln', carrier: 'awo' as const, email: 'a@example.org' };
  const list = inquiries(
    [service('z'), service('a', awo), service('b', awo), service('c', { ...awo, email: 'c@example.org' })],
    TODAY,
  );
  expect(list.map(({ organization, email, services }) => [organization, email, services.map(({ id }) => id)])).toEqual([
    ['AWO Köln', 'a@example.org', ['a', 'b']],
    ['AWO Köln', 'c@example.org', ['c']],
    ['Name z', '', ['z']],
  ]);
});

it('without a mail address each place gets a letter of its own', () => {
  const at = (city: string) => ({ organization: 'Verein', street: 'Markt 1', postal_code: '01067', city });
  const list = inquiries([service('a', at('Kiel')), service('b', at('Dresden')), service('c', at('Kiel'))], TODAY);
  expect(list.map(({ services }) => services.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
});

it('is a table that a German spreadsheet reads as such and takes for no formula, with all that letters and calls need', () => {
  const shared = { organization: '=HYPERLINK("x")', carrier: 'awo' as const, email: 'a@example.org' };
  const phones = [{ tel: '+494516132010', text: '04516132010', note: 'Zentrale' }];
  const place = { street: 'Markt 1', postal_code: '01067', city: 'Dresden', url: 'https://example.org/a' };
  const text = formatInquiries(
    inquiries([service('a', shared), service('b', { ...shared, ...place, phones })], TODAY),
    'https://example.org/',
    TODAY,
    { awo: 'Arbeiterwohlfahrt' },
  );
  expect(text.startsWith('\uFEFF"Träger";')).toBe(true);
  expect(parse(text, { columns: true, delimiter: ';', bom: true })).toEqual([
    {
      Träger: 'Arbeiterwohlfahrt',
      Organisation: '\'=HYPERLINK("x")',
      'E-Mail': 'a@example.org',
      Telefon: '0451 6132010',
      Website: 'https://example.org/a',
      Straße: 'Markt 1',
      'PLZ und Ort': '01067 Dresden',
      Anzahl: '2',
      Angebote: 'Name a (nie datiert)\nName b (nie datiert)',
      Links: 'https://example.org/services/a/\nhttps://example.org/services/b/',
    },
  ]);
});

test.each(['=1', '+1', '-1', '@x', ' =1', '\t=1', '＝1'])('the cell %j is guarded', (cell) =>
  expect(guarded(cell)).toBe(`"'${cell}"`),
);
test('other cells are only quoted', () => expect(guarded('a "b"')).toBe('"a ""b"""'));

const TABLE = `id,name,types,city,area,email,street,source,checked
a,Eins,mbe,Kiel,local,a@example.org,,Flyer,
b,Zwei,mbe,Kiel,local,,Markt 1,Flyer,
c,Drei,mbe,Kiel,local,c@example.org,,Flyer,2026-11-01
`;
const ask = (table: string, site = 'https://example.org') => askAll(Buffer.from(table), site, TODAY, {});

test('the editor hears how many get mail, and how many a letter', () => {
  const { notes, ok } = ask(TABLE);
  expect([notes, ok]).toEqual([
    '2 of 3 services must be checked again, 2 rows: 1 with a mail address, 1 without, for a letter or a call\n',
    true,
  ]);
});

test('the placeholder of the address is told, and the table is made all the same', () => {
  const { notes, table } = ask(TABLE, 'https://anlauf.example');
  expect(notes).toMatch(/placeholder https:\/\/anlauf\.example\n.*→ set url in src\/data\/operator\.json/);
  expect(table).toContain('https://anlauf.example/services/a/');
});

test.each([
  ['an address without https', TABLE, 'http://example.org', /"http:\/\/example\.org" does not begin with https/],
  ['no address', TABLE, '', /"" does not begin with https.*\n.*operator\.json/],
  [
    'a broken table',
    TABLE.replace('b,Zwei', 'a,Zwei'),
    undefined,
    /^src\/data\/services\.csv:3 id — "a" stands in line 2 too/,
  ],
])('%s gives the fault and no table', (_, table, site, message) => {
  expect(ask(table, site)).toEqual({ table: '', notes: expect.stringMatching(message), ok: false });
});

test('where all is fresh there is no table', () => {
  const fresh = TABLE.replaceAll('Flyer,\n', 'Flyer,2026-11-01\n');
  expect(ask(fresh)).toEqual({ table: '', notes: 'all 3 services are fresh: nobody to ask\n', ok: true });
});

import { describe, expect, it, test } from 'vitest';
import { rowCheck } from '../../../src/build/import/check.ts';
import { adaptHsds } from '../../../src/build/import/hsds.ts';
import { mapRecords } from '../../../src/build/import/mapped.ts';
import { NO_MAPPING } from '../../../src/build/import/mapping.ts';
import { adaptOverpass } from '../../../src/build/import/osm.ts';
import type { Thing } from '../../../src/build/import/record.ts';
import { tidyPhones } from '../../../src/build/import/tidy-phones.ts';
import { readPhone } from '../../../src/build/phones.ts';
import { webFault } from '../../../src/build/services-rules.ts';
import { own, TODAY, workshop } from './workshop.ts';

const hsds = (service: Thing) =>
  adaptHsds([{ id: 'a', name: 'Beratung', status: 'active', ...service }], () => 'mbe', TODAY).records[0]!;

describe('phone numbers as people write them', () => {
  test.each([
    ['Fax: 0521 12345', ''],
    ['Tel. 0521-12345, Fax 0521-12346', '0521-12345'],
    ['0521 12345 | 0521 12346 (Telefax)', '0521 12345'],
    ['Tel./Fax 0521 12345', '0521 12345'],
    ['0521 / 12345', '0521/12345'],
    ['05241 / 9035-17 oder 0171-2345678', '05241/9035-17|0171-2345678'],
    ['0800 / 1110111', '0800/1110111'],
    ['0711 20990 / 0711 20991', '0711 20990|0711 20991'],
    ['0521/12345 0171/2345678', '0521/12345|0171/2345678'],
    ['Tel: 0521 12345 Mobil: 0171 2345678', '0521 12345|0171 2345678'],
    ['0521\u00A01\u200923\u202F45', '0521 1 23 45'],
    ['0521\u201112345', '0521-12345'],
    ['+49 (0)521/12345 (Mo oder Di, 9-12)', '+49 521/12345 (Mo oder Di, 9-12)'],
  ])('%s', (text, cell) => {
    expect(tidyPhones(text).cell).toBe(cell);
    expect(cell.split('|').every((one) => !one || readPhone(one))).toBe(true);
  });

  test('a fax number left out is told', () => {
    expect(tidyPhones('0521 12345, Fax 0521 12346').repaired).toBe('phones: fax left out');
  });

  test.each(['0521 12345 -12, -13', '0521 1234 u. 1235', '0521 12345 0521 12346 0521 12347'])(
    '%s is not surely understood and stays refused',
    (text) => expect(tidyPhones(text).cell.split('|').every(readPhone)).toBe(false),
  );

  it('of HSDS: no fax, the description as note', () => {
    const phones = [
      { type: 'fax', number: '0521 12346' },
      { type: 'voice', number: '0521 12345', description: 'Zentrale; auch abends' },
    ];
    const { cells, repaired } = hsds({ phones });
    expect(cells.phones).toBe('0521 12345 (Zentrale auch abends)');
    expect(repaired).toContain('phones: fax left out');
    expect(hsds({ phones: [phones[0]], organization: { phones: [phones[1]] } }).cells.phones).toMatch(/^0521 12345/);
  });
});

/** The cells a mapped table of one row becomes, column by column of the same name, and what was repaired. */
function mapped(cells: Record<string, string>) {
  const columns = Object.fromEntries(Object.keys(cells).map((name) => [name, name]));
  const record = { at: 'line 2', columns: new Map(Object.entries(cells)) };
  return mapRecords([record], { ...NO_MAPPING, columns }).records[0]!;
}

/** The report of an import of our own table with one row. */
const report = (cells: Record<string, string>) => workshop().run('a.csv', own(cells)).report;

describe('German hours of a mapped table', () => {
  test.each([
    ['Mo-Do 9:00 - 16:00 Uhr, Fr 9-12 Uhr', 'Mo-Th 09:00-16:00; Fr 09:00-12:00; PH off'],
    ['Mo 9-12', 'Mo 09:00-12:00; PH off'],
    ['Mo u. Mi 9-12', 'Mo 09:00-12:00; We 09:00-12:00; PH off'],
    ['Mo-Fr 9h-12h', 'Mo-Fr 09:00-12:00; PH off'],
    ['täglich 9-17 Uhr', 'Mo-Su 09:00-17:00; PH off'],
    ['Mo-Fr 9-12 Uhr, an Feiertagen geschlossen', 'Mo-Fr 09:00-12:00; PH off'],
    ['Montag zwischen 9 und 14 Uhr', 'Mo 09:00-14:00; PH off'],
  ])('%s', (opening_hours, hours) => {
    const { cells, repaired } = mapped({ opening_hours });
    expect([cells.opening_hours, cells.hours_note]).toEqual([hours, undefined]);
    expect(repaired).toEqual(['opening_hours: read out of German words']);
  });

  it('keep what comes on top as words', () => {
    const { cells } = mapped({ opening_hours: 'Mo–Fr 9–12 Uhr und nach Vereinbarung', hours_note: 'Hinterhaus' });
    expect(cells.opening_hours).toBe('Mo-Fr 09:00-12:00; PH off');
    expect(cells.hours_note).toBe('Hinterhaus; und nach Vereinbarung');
  });

  test.each(['Montag 9 und 14 Uhr', 'Mo-Fr 9-12 Uhr, nur nach Vereinbarung', 'täglich außer Mo 9-12', 'Mo 9h30-12h'])(
    'stay words where they are not surely understood: %s',
    (opening_hours) => {
      const { cells, repaired } = mapped({ opening_hours });
      expect(cells).toEqual({ hours_note: opening_hours });
      expect(repaired).toEqual(['opening_hours: not surely understood, kept as words in hours_note']);
    },
  );

  it('in the syntax of OpenStreetMap stay as they are', () => {
    expect(mapped({ opening_hours: 'Mo 09:00-12:00' })).toMatchObject({
      cells: { opening_hours: 'Mo 09:00-12:00; PH off' },
      repaired: [],
    });
  });
});

test.each(['#REF!', '#NAME?', '#NV', '#N/A', '#BEZUG!', '#WERT!', '#VALUE!', '#DIV/0!', '########', 'AWO #NV'])(
  'an error of a spreadsheet is refused: %s',
  (note) => expect(report({ note })).toMatch(/note — holds "#.*", an error of a spreadsheet\n.*export the table anew/),
);

describe('a P.O. box is no address to visit', () => {
  const letters = { address_type: 'postal', address_1: 'Hauptstraße 1', postal_code: '50601', city: 'Köln' };
  const box = { address_type: 'physical', address_1: 'Postfach 1', city: 'Köln' };
  const weg = {
    address_type: 'physical',
    address_1: 'Weg 1',
    address_2: '2. Stock',
    city: 'Köln',
    postal_code: '50667',
  };
  const file = (...addresses: object[]) => {
    const location = { location_type: 'physical', latitude: 50.9, longitude: 6.9, addresses };
    const phones = [{ number: '0221 20990' }];
    return { id: 'a', name: 'Beratung', status: 'active', phones, service_at_locations: [{ location }] };
  };

  test.each([
    ['an address for letters', letters],
    ['a box', box],
  ])('HSDS: %s', (_, address) => {
    const { run, read } = workshop();
    expect(run('a.json', file(address), { types: 'mbe' }).report).toMatch(/repaired:\n.*street: a P\.O\. box/);
    expect(read()).toMatch(/Beratung,,mbe,,,Köln,/);
    expect(read()).not.toMatch(/50\.9|6\.9/);
  });

  it('HSDS: the address to visit is taken, with both its lines', () => {
    const { run, read } = workshop();
    run('a.json', file(letters, weg), { types: 'mbe' });
    expect(read()).toMatch(/Beratung,,mbe,"Weg 1, 2\. Stock",50667,Köln/);
  });

  it('in a table', () => {
    const said = report({ street: 'Postfach 12 34', phones: '0451 6132010' });
    expect(said).not.toMatch(/rejected:/);
    expect(said).toMatch(/street: a P\.O\. box/);
    const findings = rowCheck(TODAY)('line 2', { street: 'Postfach 12 34' });
    expect(findings.find(({ field }) => field === 'street')?.message).toBe('is a P.O. box');
  });
});

test.each(['\u0410W\u041E Beratung', 'B\u0435ratung', 'Caritas \u0391WO'])(
  'letters of two scripts in one word are refused: %s',
  (name) => expect(report({ name })).toMatch(/name — mixes Latin with Cyrillic or Greek letters/),
);

test('a name in two scripts, word by word, is sound', () => {
  expect(report({ name: 'Treff Надежда / Ελπίδα 5 µm' })).toMatch(/1 new/);
});

test('a decimal comma in a mapped table becomes a point', () => {
  const { cells, repaired } = mapped({ latitude: '52,02182', longitude: '8.5' });
  expect(cells).toEqual({ latitude: '52.02182', longitude: '8.5' });
  expect(repaired).toEqual(['latitude: decimal comma → point']);
});

test.each([
  ['2026-03-05 00:00:00', '2026-03-05'],
  ['05.03.2026 12:00', '2026-03-05'],
  ['05.03.2026, 12:00 Uhr', '2026-03-05'],
  ['03/2026', '2026-03'],
  ['März 2026', '2026-03'],
  ['5. Sept. 2026', '2026-09-05'],
  ['Marsch 2026', 'Marsch 2026'],
])('date %s', (checked, date) => expect(mapped({ checked }).cells.checked).toBe(date));

test.each([
  [{ email: 'a@example.org; b@example.org' }, /email — holds two mail addresses\n.*only one fits/],
  [{ email: 'a@' }, /email — is no mail address/],
  [{ phones: '5211234567' }, /phones — unknown: "5211234567"\n.*area code/],
  [{ phones: '0900 1234567' }, /phones — unknown: .*\n.*0900/],
  [{ url: 'https://xn--80ak6aa92e.com' }, /url — has a host we do not trust/],
  [{ url: 'https://ехample.org' }, /url — has a host we do not trust/],
  [{ url: 'https://ｅxample.org' }, /url — has a host we do not trust/],
])('%j is refused', (cells, message) => expect(report(cells)).toMatch(message));

test.each(['https://www.flüchtlingsrat-owl.de/a', 'https://xn--flchtlingsrat-owl-62b.de'])(
  'web addresses with umlauts are sound: %s',
  (url) => expect(webFault(url)).toBeUndefined(),
);

test('a web address with umlauts gets its https:', () => {
  expect(mapped({ url: 'www.flüchtlingsrat-owl.de' }).cells.url).toBe('https://www.flüchtlingsrat-owl.de');
});

describe('what is no more on a map is left out', () => {
  const read = (tags: object) => adaptOverpass({ elements: [{ type: 'node', id: 1, tags }] }, () => 'mbe');

  test.each([
    { 'disused:amenity': 'social_facility', social_facility: 'outreach' },
    { 'abandoned:office': 'ngo' },
    { amenity: 'social_centre', disused: 'yes' },
  ])('%j', (tags) => {
    const { records, findings } = read({ name: 'Treff', ...tags });
    expect(records).toEqual([]);
    expect(findings[0]?.message).toBe('tells of what is no more');
  });

  test.each([
    { amenity: 'social_centre', 'disused:shop': 'kiosk' },
    { office: 'ngo', disused: 'no' },
  ])('but a new thing in an old place is not: %j', (tags) => expect(read(tags).records).toHaveLength(1));
});

import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlaces, locate } from '../../src/build/places.ts';
import { readSpellings, readTowns } from '../../src/build/places-sources.ts';
import { findPlaces, placeShards } from '../../src/domain/places.ts';

const files = buildPlaces();

function find(input: string) {
  return findPlaces(
    input,
    Object.fromEntries(placeShards(input).map((path) => [path, JSON.parse(files.get(path) ?? 'null')])),
  );
}
const names = (input: string) => find(input).map(({ name }) => name);

describe('the shards of places', () => {
  test('stay small, so that a search works on slow networks', () => {
    for (const [path, content] of files) {
      const limit = path.startsWith('places/p-') ? 6_500 : path === 'places/n.json' ? 15_000 : 14_000;
      expect(brotliCompressSync(content).length, path).toBeLessThan(limit);
    }
  });

  test('exist for every input, so that no search meets a missing file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => placeShards(input).every((path) => files.has(path))),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), (code) =>
        files.has(placeShards(String(code).padStart(5, '0'))[0] ?? ''),
      ),
    );
  });
});

describe('a postal code', () => {
  test.each(['50667', 'D-50667', ' 50667 Köln', 'Köln 50667', '٥٠٦٦٧', '۵۰۶۶۷', '50667 Kölle?'])(
    'is understood in "%s"',
    (input) => {
      expect(placeShards(input)).toEqual(['places/p-50.json']);
      expect(find(input)).toMatchObject([{ postal_code: '50667', name: 'Köln', districts: ['05315'], state: 'NW' }]);
    },
  );

  test('is not guessed while it is being typed', () => {
    for (const input of ['5', '50', '506', '5066', '506671'])
      expect([...placeShards(input), ...find(input)]).toEqual([]);
  });

  test('in several districts asks which municipality, unless it is named', () => {
    expect(new Set(find('07751').flatMap(({ districts }) => districts))).toEqual(new Set(['16053', '16074']));
    expect(find('07751 Bucha')).toMatchObject([{ name: 'Bucha', districts: ['16074'] }]);
  });

  test('in several municipalities of one district does not ask', () => {
    expect(find('01561')).toMatchObject([{ name: 'Großenhain', districts: ['14627'], state: 'SN' }]);
    expect(names('01561 Ebersbach')).toEqual(['Ebersbach']);
  });

  test('nobody knows finds nothing', () => expect(find('00000')).toEqual([]));
});

describe('a town', () => {
  test.each([
    ['with umlauts', 'München', 'München'],
    ['without umlauts', 'Munchen', 'München'],
    ['with umlauts as two letters', 'MUENCHEN', 'München'],
    ['in English', 'Munich', 'München'],
    ['in Arabic', 'ميونخ', 'München'],
    ['in Arabic with the end the dictionary gives', 'كولونيا', 'Köln'],
    ['in Persian', 'مونیخ', 'München'],
    ['in Russian', 'Мюнхен', 'München'],
    ['in Ukrainian', 'Берлін', 'Berlin'],
    ['in Greek', 'Βερολίνο', 'Berlin'],
    ['in Georgian', 'მიუნხენი', 'München'],
    ['as a quarter in Arabic', 'نويكولن', 'Neukölln (Berlin)'],
    ['as a quarter in Persian', 'نویکلن', 'Neukölln (Berlin)'],
    ['as a quarter in Russian without the dots', 'Нойкельн', 'Neukölln (Berlin)'],
    ['in Arabic though no list has it', 'إنغولشتات', 'Ingolstadt'],
    ['in Arabic, written as it sounds', 'غوترسلو', 'Gütersloh'],
    ['in Arabic with Egyptian g', 'جوترسلوه', 'Gütersloh'],
    ['in Persian without the h that nobody hears', 'گوترسلو', 'Gütersloh'],
    ['in Persian with a half space', 'مونشن\u200cگلادباخ', 'Mönchengladbach'],
    ['in Ukrainian with ґ', 'Ґютерсло', 'Gütersloh'],
    ['in Ukrainian with г for h', 'Мюльгайм', 'Mülheim an der Ruhr'],
    ['as a borough of Hamburg in Persian', 'بارمبک', 'Barmbek-Nord (Hamburg)'],
    ['as a borough of Köln in Russian', 'Порц', 'Porz am Rhein (Köln)'],
    ['in Turkish', 'Münih', 'München'],
    ['with a letter wrong', 'Hambarg', 'Hamburg'],
    ['with two letters swapped', 'Dresdne', 'Dresden'],
    ['with the first letter missing', 'remerhaven', 'Bremerhaven'],
    ['with a typo in a small one', 'Uelzenn', 'Uelzen'],
    ['by its short name', 'Freiburg', 'Freiburg im Breisgau'],
    ['without its Bad', 'Oeynhausen', 'Bad Oeynhausen'],
    ['with St. for Sankt', 'St. Wendel', 'Sankt Wendel'],
    ['with a quarter', 'Berlin Neukölln', 'Neukölln (Berlin)'],
    ['named after none of its villages', 'Schwielowsee', 'Schwielowsee'],
  ])('is found %s', (_, input, name) => expect(names(input)[0]).toBe(name));

  test('whose name several bear is asked for, big ones first', () => {
    expect(names('Frankfurt')).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
    expect(names('Frankfurt Oder')).toEqual(['Frankfurt (Oder)']);
    expect(names('Halle')[0]).toBe('Halle (Saale)');
    const neuenkirchen = names('Neuenkirchen');
    expect(neuenkirchen.length).toBeGreaterThan(3);
    expect(new Set(neuenkirchen).size).toBe(neuenkirchen.length);
  });

  test('that is far bigger than its namesakes is meant', () => {
    for (const city of ['Berlin', 'Hamburg', 'Köln', 'Leipzig']) expect(names(city)).toEqual([city]);
  });

  test.each(['', ' ', 'x', '?!', '<script>', 'xyzzyx', '🙂🙂', '12 34', 'a'.repeat(5000), '\u0000'])(
    'is not seen in "%s"',
    (input) => expect(find(input)).toEqual([]),
  );
});

test('each further spelling belongs to a town', () => {
  const towns = new Set(readTowns().map(({ name, district }) => `${name} ${district}`));
  expect([...readSpellings().keys()].filter((key) => !towns.has(key))).toEqual([]);
});

test('each further spelling finds its town', () => {
  const lost = [...readSpellings()].flatMap(([key, also]) =>
    also.filter((name) => !find(name).some(({ districts }) => key.endsWith(` ${districts[0]}`))),
  );
  expect(lost).toEqual([]);
});

test('an address without position gets that of its postal code or town', () => {
  expect(locate('50667', 'Köln')).toMatchObject({ districts: ['05315'], state: 'NW' });
  expect(locate('07751', 'Milda')?.districts).toEqual(['16074']);
  expect(locate('', 'Husum')).toMatchObject({ name: 'Husum', postal_code: '' });
  expect(locate('', 'Husum', 'NI')?.state).toBe('NI');
  expect(locate('00000', 'Nirgendwo')).toBeUndefined();
});

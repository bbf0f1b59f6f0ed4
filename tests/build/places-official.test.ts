import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { formatTable, parsePostalFile, readOwnTable } from '../../src/build/places-official.ts';
import { readDistricts, readTowns } from '../../src/build/places-sources.ts';

const districts = new Set(readDistricts().keys());
const line = (code: string, name: string, district: string, latitude: string, longitude: string, country = 'DE') =>
  [country, code, name, 'Sachsen', 'SN', '', '00', 'Kreis', district, latitude, longitude, '4'].join('\t');
const GOOD = [
  line('14943', 'Luckenwalde', '12072', '52.09', '13.167'),
  line('01067', 'Dresden', '14612', '51.055', '13.727'),
  line('01067', 'Dresden', '14612', '51.055', '13.727'),
  line('01067', 'Musterwinkel', '14612', '51.06', '13.7'),
];
const parse = (lines: string[], fewest = 2) => parsePostalFile(Buffer.from(lines.join('\n')), districts, fewest);

test('the postal file becomes rows in the order of codes, each place once', () => {
  expect(parse(GOOD).map((row) => [row.postal_code, row.name, row.district])).toEqual([
    ['01067', 'Dresden', '14612'],
    ['01067', 'Musterwinkel', '14612'],
    ['14943', 'Luckenwalde', '12072'],
  ]);
});

test.each([
  ['tells of a cut-off file', GOOD, /only 2 postal codes/, 8000],
  ['tells of other columns', [...GOOD, 'DE;01067;Dresden'], /line 5: has 1 fields instead of 12/],
  ['tells of a cut-off line', [...GOOD, (GOOD[0] ?? '').slice(0, 40)], /line 5: has 8 fields/],
  ['tells of another country', [line('01067', 'Wien', '14612', '51', '13', 'AT')], /country is "AT"/],
  ['tells of a code that is none', [line('1067', 'Dresden', '14612', '51', '13')], /"1067" has not five digits/],
  [
    'tells of an unknown district',
    [line('01067', 'Dresden', '14999', '51', '13')],
    /"14999" is the key of no district/,
  ],
  ['tells of swapped positions', [line('01067', 'Dresden', '14612', '13.7', '51')], /swapped/],
  ['tells of a missing position', [line('01067', 'Dresden', '14612', '', '13')], /Germany/],
  ['tells of hidden letters', [line('01067', 'Dres\u202eden', '14612', '51', '13')], /unusable/],
  ['tells of an empty file', [], /only 0 postal codes/],
])('a bad file %s', (_, lines, message, fewest = 2) => expect(() => parse(lines, fewest)).toThrow(message));

test('a file that is not text is refused, and many faults are counted', () => {
  expect(() => parsePostalFile(Uint8Array.of(0x50, 0x4b, 0xff, 0xfe), districts)).toThrow(/not UTF-8/);
  expect(() => parse(Array.from({ length: 30 }, () => 'x'))).toThrow(/line 20: .*\nand 10 more$/s);
});

test('the table gives each code its towns, and none where it is absent', () => {
  const file = pathToFileURL(`${mkdtempSync(`${tmpdir()}/places-`)}/postal-codes.csv`);
  const towns = readTowns();
  expect(readOwnTable(towns, file)).toBeUndefined();
  writeFileSync(file, formatTable(parse(GOOD)));
  const codes = readOwnTable(towns, file);
  expect(codes?.get('01067')).toMatchObject([
    { name: 'Dresden', found: 'name', town: { district: '14612', municipality: '14612000' } },
    { name: 'Musterwinkel', found: 'nearness', town: { district: '14612', municipality: '' } },
  ]);
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { formatTable, readOwnTable } from '../../src/build/places-official.ts';
import { parsePostalFile, readPostalFile } from '../../src/build/places-postal-file.ts';
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
  expect(parse(GOOD).rows.map((row) => [row.postal_code, row.name, row.district])).toEqual([
    ['01067', 'Dresden', '14612'],
    ['01067', 'Musterwinkel', '14612'],
    ['14943', 'Luckenwalde', '12072'],
  ]);
});

test.each([
  ['tells of a cut-off file', GOOD, /only 2 postal codes.*\n {4}→/, 8000],
  ['tells of other columns', [...GOOD, 'DE;01067;Dresden'], /line 5: 1 fields, parted by tabs, instead of 12\n {4}→/],
  ['tells of a cut-off line', [...GOOD, (GOOD[0] ?? '').slice(0, 40)], /line 5: 8 fields/],
  ['tells of another country', [line('01067', 'Wien', '14612', '51', '13', 'AT')], /country is "AT"\n {4}→/],
  ['tells of a code that is none', [line('1067', 'Dresden', '14612', '51', '13')], /"1067" has not five digits\n {4}→/],
  [
    'tells of an unknown district',
    [line('01067', 'Dresden', '14999', '51', '13')],
    /"14999" is the key of no district\n {4}→ .*AGS/,
  ],
  ['tells of swapped positions', [line('01067', 'Dresden', '14612', '13.7', '51')], /swapped/],
  ['tells of a missing position', [line('01067', 'Dresden', '14612', '', '13')], /Germany/],
  ['tells of hidden letters', [line('01067', 'Dres\u202eden', '14612', '51', '13')], /unusable/],
  ['tells of an empty file', [], /only 0 postal codes/],
])('a bad file %s', (_, lines, message, fewest = 2) => expect(() => parse(lines, fewest)).toThrow(message));

test('a file that is not text is refused', () => {
  expect(() => parsePostalFile(Uint8Array.of(0x50, 0x4b, 0xff, 0xfe), districts)).toThrow(/not UTF-8.*\n {4}→/);
});

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => line('01067', `Ort ${n}`, '14612', '51.05', '13.7'));
const keyless = line('01067', 'Berg', '', '51.05', '13.7');

test('a few unusable lines of a file nobody here made are left out and told, one in a hundred at most', () => {
  const { rows, leftOut } = parse([...GOOD, ...many(200), keyless, keyless]);
  expect([rows.length, leftOut]).toEqual([
    203,
    [expect.stringMatching(/^2 lines \(205, 206\): "" is the key of no district\n {4}→ .*AGS.*or delete the line$/)],
  ]);
  expect(() => parse([...GOOD, ...many(200), keyless, keyless, keyless])).toThrow(/^3 lines \(205, 206, 207\): ""/);
});

test('a line of other columns is damage, be it one only', () => {
  expect(() => parse([...GOOD, ...many(200), (GOOD[0] ?? '').slice(0, 40)])).toThrow(/^line 205: 8 fields/);
});

test('a wrong separator is told once, and of many faults the first', () => {
  const semicolons = GOOD.concat(many(30)).map((text) => text.replaceAll('\t', ';'));
  expect(() => parse(semicolons)).toThrow(/^34 lines \(1, 2, [^…]*, 20, …\): 1 fields[^\n]*\n[^\n]*$/);
  const codes = Array.from({ length: 30 }, (_, n) => line(String(n), 'Berg', '14612', '51', '13'));
  expect(() => parse(codes)).toThrow(/^line 20: .*\n.*\nand 10 more$/m);
});

test('a missing file and a folder are told in plain words', () => {
  const folder = mkdtempSync(`${tmpdir()}/places-`);
  expect(() => readPostalFile(`${folder}/DE.txt`, districts)).toThrow(/DE\.txt is missing\n {4}→ check name/);
  expect(() => readPostalFile(folder, districts)).toThrow(/is a folder\n {4}→ name the file in it/);
});

test('the table gives each code its towns, and none where it is absent', () => {
  const file = pathToFileURL(`${mkdtempSync(`${tmpdir()}/places-`)}/postal-codes.csv`);
  const towns = readTowns();
  expect(readOwnTable(towns, file)).toBeUndefined();
  writeFileSync(file, formatTable(parse(GOOD).rows));
  const codes = readOwnTable(towns, file);
  expect(codes?.get('01067')).toMatchObject([
    { name: 'Dresden', found: 'name', town: { district: '14612', municipality: '14612000' } },
    { name: 'Musterwinkel', found: 'nearness', town: { district: '14612', municipality: '' } },
  ]);
});

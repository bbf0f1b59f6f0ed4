import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPlaces, readPlaces } from '../../src/build/places.ts';
import { DISTRICT_TABLE, districtsAt } from '../../src/domain/places-districts.ts';

const file = buildPlaces().get(DISTRICT_TABLE) ?? '';
const table = JSON.parse(file);

test.each([
  ['Köln', 50.938, 6.957, '05315'],
  ['Berlin', 52.52, 13.405, '11000'],
  ['Husum', 54.477, 9.051, '01054'],
])('the net knows %s', (_, latitude, longitude, district) =>
  expect(districtsAt({ latitude, longitude }, table)).toEqual([district]),
);

test('near a border it names all districts, abroad none', () => {
  expect(districtsAt({ latitude: 50.107, longitude: 8.74 }, table)).toEqual(expect.arrayContaining(['06412', '06413']));
  expect(districtsAt({ latitude: 48.2, longitude: 16.37 }, table)).toEqual([]);
  expect(districtsAt({ latitude: 48.58, longitude: 7.75 }, table).filter((key) => !key.startsWith('08'))).toEqual([]);
});

test('every town lies in its own district, and most fields name few', () => {
  const { towns } = readPlaces();
  const missed = towns.filter((town) => !districtsAt(town, table).includes(town.district));
  expect(missed.length / towns.length).toBeLessThan(0.02);
  const named = towns.map((town) => districtsAt(town, table).length);
  expect(named.filter((count) => count === 1).length / towns.length).toBeGreaterThan(0.5);
  expect(Math.max(...named)).toBeLessThan(8);
});

test('it is small', () => expect(brotliCompressSync(file).length).toBeLessThan(16_000));

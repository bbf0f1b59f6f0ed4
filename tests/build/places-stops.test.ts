import { expect, test } from 'vitest';
import type { Town } from '../../src/build/places-sources.ts';
import { municipalitiesOf, type Stop } from '../../src/build/places-stops.ts';

const stops = (name: string, latitude: number, longitude: number, count = 3): Stop[] =>
  Array.from({ length: count }, (_, n) => ({ name: `Halt ${n}, ${name}`, latitude: latitude + n / 1000, longitude }));

test('a municipality lies in the midst of the stops that end with its name', () => {
  expect(municipalitiesOf(stops('Musterau', 50, 9), ['Musterau'], [])).toEqual([
    { name: 'Musterau', latitude: 50.001, longitude: 9 },
  ]);
});

test('namesakes are told apart; outskirts, lone stops and unknown names are left out', () => {
  const all = [
    ...stops('Musterau', 50, 9, 5),
    ...stops('Musterau', 50.2, 9, 3),
    ...stops('Musterau', 53, 10, 4),
    ...stops('Musterau', 48, 12, 2),
    ...stops('Nirgendwo', 51, 9),
  ];
  const found = municipalitiesOf(all, ['Musterau'], []);
  expect(found.map(({ latitude }) => Math.round(latitude))).toEqual([50, 53]);
});

test('a town that is listed already is not listed again', () => {
  const town: Town = {
    name: 'Musterau (Hessen)',
    alternates: [],
    kind: 'PPLA4',
    district: '06435',
    municipality: '06435001',
    population: 900,
    latitude: 50.05,
    longitude: 9,
  };
  expect(municipalitiesOf(stops('Musterau', 50, 9), ['Musterau'], [town])).toEqual([]);
});

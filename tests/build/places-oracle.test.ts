import { expect, test } from 'vitest';
import { measurePlaces } from '../bench/places.ts';

const measures = new Map(measurePlaces().map(({ name, value }) => [name, value]));
const value = (name: string) => measures.get(`places: ${name}`) ?? Number.NaN;

test.skipIf(!measures.has('places: codes right'))('postal codes lead to the right district and near enough', () => {
  expect(value('codes right or asked')).toBeGreaterThan(99);
  expect(value('codes right')).toBeGreaterThan(98.5);
  expect(value('distance error, median')).toBeLessThan(0.5);
  expect(value('distance error, 95 %')).toBeLessThan(8);
  expect(value('distance error, 99 %')).toBeLessThan(15);
});

import { expect, test } from 'vitest';
import type { Place } from '../../../src/domain/place.ts';
import { placeOf } from '../../../src/islands/finder/lookup.ts';

const place = (postal_code: string, name: string, ...districts: string[]) =>
  ({ postal_code, name, districts, state: 'SH', latitude: 54, longitude: 10 }) as Place;

test('a search needs one place', () => {
  expect(placeOf([])).toBeUndefined();
  expect(placeOf([place('', 'Neustadt', '01055'), place('', 'Neustadt', '03353')])).toBeUndefined();
  expect(placeOf([place('23552', 'Lübeck', '01003')])).toMatchObject({ name: 'Lübeck', districts: ['01003'] });
});

test('a postal code in several districts is searched before the choice, as a place of all of them', () => {
  const parts = [place('23730', 'Neustadt', '01055'), place('23730', 'Sierksdorf', '01055', '01062')];
  expect(placeOf(parts)).toMatchObject({ postal_code: '23730', districts: ['01055', '01062'] });
});

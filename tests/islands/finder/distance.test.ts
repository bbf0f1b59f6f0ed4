import { expect, test } from 'vitest';
import { distanceText } from '../../../src/islands/finder/distance.ts';
import { madeUpService } from '../../domain/made-up-services.ts';
import { englishWords } from './english-words.ts';

/** What a card says of a service so many kilometres away. */
const told = (position: 'address' | 'postal_code' | 'city', km: number, city = 'Berlin') =>
  distanceText(madeUpService({ position, city }), km, englishWords())
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\u00a0/g, ' ');

test('a distance is no more exact than the position: of the address, of the postal code, of the town', () => {
  expect(told('address', 0.9)).toBe('900 m');
  expect([told('postal_code', 1.9), told('postal_code', 13.6)]).toEqual(['less than 2 km', 'about 14 km']);
  expect([told('city', 0), told('city', 14.9), told('city', 20)]).toEqual(['Berlin', 'Berlin', 'about 20 km']);
  expect(told('city', 3, '')).toBe('less than 15 km');
});

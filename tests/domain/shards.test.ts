import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '../../src/domain/box.ts';
import { isLocated, splitByRegion } from '../../src/domain/shards.ts';
import { madeUpService, madeUpServices } from './made-up-services.ts';

test('every service is in exactly one part and no part is larger than allowed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }), (count, most) => {
      const parts = splitByRegion(madeUpServices(count), most);
      expect(parts.every((part) => part.length > 0 && part.length <= most)).toBe(true);
      expect(
        parts
          .flat()
          .map((s) => s.id)
          .sort(),
      ).toEqual(
        madeUpServices(count)
          .map((s) => s.id)
          .sort(),
      );
    }),
    { numRuns: 40 },
  );
});

test('the order of the input does not change the parts', () => {
  const services = madeUpServices(200);
  expect(splitByRegion(services.toReversed(), 30)).toEqual(splitByRegion(services, 30));
});

test('parts lie beside each other: together their boxes are hardly larger than the whole', () => {
  const services = madeUpServices(1000);
  const area = ([south, west, north, east]: number[]) => ((north ?? 0) - (south ?? 0)) * ((east ?? 0) - (west ?? 0));
  const parts = splitByRegion(services, 50).map((part) => area(boxOf(part)));
  expect(parts.reduce((a, b) => a + b)).toBeLessThanOrEqual(area(boxOf(services)));
});

test('many services at one spot are split all the same', () => {
  const here = Array.from({ length: 90 }, (_, n) => madeUpService({ id: `s-${n}` }));
  expect(splitByRegion(here, 40).map((part) => part.length)).toEqual([23, 22, 23, 22]);
});

test('only a local service with a position is found by distance', () => {
  expect(isLocated(madeUpService())).toBe(true);
  expect(isLocated(madeUpService({ area: 'national' }))).toBe(false);
  expect(isLocated(madeUpService({ latitude: null, longitude: null }))).toBe(false);
});

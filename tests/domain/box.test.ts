import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, kilometresToBox } from '../../src/domain/box.ts';
import { kilometres } from '../../src/domain/distance.ts';

const point = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a box is the smallest around its points', () => {
  const points = [
    { latitude: 52, longitude: 9 },
    { latitude: 54, longitude: 8 },
    { latitude: 53, longitude: 13 },
  ];
  expect(boxOf(points)).toEqual([52, 8, 54, 13]);
});

test('the distance to a box is never more than to a point inside, anywhere on earth', () => {
  fc.assert(
    fc.property(point, fc.array(point, { minLength: 1, maxLength: 3 }), share, share, (from, corners, up, along) => {
      const [south, west, north, east] = boxOf(corners);
      const latitude = Math.min(north, south + (north - south) * up);
      const longitude = Math.min(east, west + (east - west) * along);
      expect(kilometresToBox(from, [south, west, north, east])).toBeLessThanOrEqual(
        kilometres(from, { latitude, longitude }),
      );
    }),
    { numRuns: 2000 },
  );
});

test('the distance to a box is that to its nearest point, also over a bent edge', () => {
  const from = { latitude: 52, longitude: 0 };
  const onEdge = Array.from({ length: 4001 }, (_, n) => kilometres(from, { latitude: 50 + n / 1000, longitude: 15 }));
  expect(kilometresToBox(from, [50, 15, 54, 20])).toBeCloseTo(Math.min(...onEdge), 2);
});

test('a point inside a box has no distance to it', () => {
  expect(kilometresToBox({ latitude: 52, longitude: 9 }, [51, 8, 53, 10])).toBe(0);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kilometres } from '../../src/domain/distance.ts';
import {
  dotsOf,
  frameAround,
  GERMANY,
  latitudeAt,
  onMap,
  type Point,
  scaleFor,
  unitsPerKm,
} from '../../src/domain/map.ts';

const position = fc.record({
  latitude: fc.double({ min: 47.3, max: 55, noNaN: true }),
  longitude: fc.double({ min: 5.9, max: 15, noNaN: true }),
});
const point = fc.tuple(fc.integer({ min: 0, max: 1172 }), fc.integer({ min: 0, max: 1586 }));

test('north is up, east is to the right', () => {
  const [left, bottom] = onMap({ latitude: 48, longitude: 7 });
  const [right, top] = onMap({ latitude: 54, longitude: 13 });
  expect([left < right, top < bottom]).toEqual([true, true]);
});

test('short ways have on the drawing the length that the scale says', () => {
  fc.assert(
    fc.property(position, fc.double({ min: -0.2, max: 0.2, noNaN: true }), (here, by) => {
      const there = { latitude: here.latitude + by, longitude: here.longitude + by };
      const [a, b] = [onMap(here), onMap(there)];
      const drawn = Math.hypot(a[0] - b[0], a[1] - b[1]) / unitsPerKm(here);
      expect(Math.abs(drawn - kilometres(here, there))).toBeLessThan(0.25);
    }),
  );
});

test('the latitude of a height is that of the position drawn there', () => {
  fc.assert(
    fc.property(position, (here) => {
      expect(latitudeAt(onMap(here)[1])).toBeCloseTo(here.latitude, 8);
    }),
  );
});

describe('the frame', () => {
  test('holds the place in its middle and every point, and is never smaller than asked', () => {
    fc.assert(
      fc.property(point, fc.array(point), fc.integer({ min: 10, max: 100 }), (place, points, least) => {
        const [x, y, width, height] = frameAround(place, points, least);
        expect(width).toBeGreaterThanOrEqual(least);
        for (const [px, py] of [place, ...points]) {
          expect(px >= x && px <= x + width).toBe(true);
          expect(py >= y && py <= y + height).toBe(true);
        }
      }),
    );
  });

  test('is the whole drawing where it would be as wide', () => {
    expect(frameAround([500, 500], [[500, 1586]], 10)).toEqual(GERMANY);
    expect(frameAround([500, 500], [[510, 500]], 10)).toEqual([488, 488, 24, 24]);
  });
});

test.each([
  [3, 1],
  [14.9, 2],
  [15, 5],
  [29, 5],
  [30, 10],
  [100, 20],
  [640, 200],
])('for %d km across the scale shows %d km', (width, km) => expect(scaleFor(width)).toBe(km));

test('every thing is in one dot, dots do not overlap, and the first thing says where a dot is', () => {
  fc.assert(
    fc.property(fc.array(point), fc.integer({ min: 1, max: 200 }), (points, distance) => {
      const dots = dotsOf(points, (one) => one as Point, distance);
      expect(dots.flatMap(({ things }) => things).sort()).toEqual([...points].sort());
      dots.forEach(({ at, things }, n) => {
        expect(at).toEqual(things[0]);
        for (const other of dots.slice(n + 1))
          expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThanOrEqual(distance);
      });
    }),
  );
});

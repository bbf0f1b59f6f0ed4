import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometres } from '../../src/domain/distance.ts';

const berlin = { latitude: 52.52, longitude: 13.405 };
const munich = { latitude: 48.137, longitude: 11.575 };
const position = fc.record({
  latitude: fc.double({ min: 47, max: 55, noNaN: true }),
  longitude: fc.double({ min: 5, max: 16, noNaN: true }),
});

test('Berlin is 504 km from Munich', () => expect(kilometres(berlin, munich)).toBeCloseTo(504.4, 0));
test('a degree of latitude is 111.2 km', () =>
  expect(kilometres({ latitude: 50, longitude: 9 }, { latitude: 51, longitude: 9 })).toBeCloseTo(111.2, 1));
test('there and back are equally far, and nothing is nearer than itself', () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(kilometres(a, b)).toBeCloseTo(kilometres(b, a), 9);
      expect(kilometres(a, a)).toBe(0);
    }),
  );
});

import { expect, test } from 'vitest';
import { nameOfState, STATES } from '../../src/domain/state.ts';

test('there are sixteen Länder, in the order of their names', () => {
  expect(STATES).toHaveLength(16);
  expect(STATES.map(nameOfState).slice(0, 3)).toEqual(['Baden-Württemberg', 'Bayern', 'Berlin']);
});

test('an unknown code stays what it is', () => {
  expect(nameOfState('XX')).toBe('XX');
});

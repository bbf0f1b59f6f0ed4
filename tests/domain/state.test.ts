import { expect, test } from 'vitest';
import { nameOfState, STATES, stateOf } from '../../src/domain/state.ts';

test('there are sixteen Länder, in the order of their names', () => {
  expect(STATES).toHaveLength(16);
  expect(STATES.map(nameOfState).slice(0, 3)).toEqual(['Baden-Württemberg', 'Bayern', 'Berlin']);
});

test('an unknown code stays what it is', () => {
  expect(nameOfState('XX')).toBe('XX');
});

test('the first two digits of a key say the Land', () => {
  expect(['01001', '06633', '16077', '99', ''].map(stateOf)).toEqual(['SH', 'HE', 'TH', '', '']);
});

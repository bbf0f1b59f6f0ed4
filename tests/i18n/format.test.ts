import { describe, expect, test } from 'vitest';
import { formatter } from '../../src/i18n/format.ts';

describe('dates are Gregorian, in Latin digits, and shift with no time zone', () => {
  test.each([
    ['de', '2026-03-09', '9. März 2026'],
    ['en-GB', '2026-03-09', '9 March 2026'],
    ['ar', '2026-03-09', '9 مارس 2026'],
    ['de', '2026-06', 'Juni 2026'],
    ['de', '2026', '2026'],
    ['fa', '2026-03-09', '9 مارس 2026'],
  ])('%s %s', (intl, iso, text) => expect(formatter(intl).date(iso)).toBe(text));
});

describe('distances are as exact as they help', () => {
  test.each([
    [0.01, '50 m'],
    [0.43, '450 m'],
    [0.97, '1 km'],
    [4.26, '4,3 km'],
    [27.4, '27 km'],
  ])('%d km → %s', (km, text) => expect(formatter('de').distance(km).replace(/\s/g, ' ')).toBe(text));
});

test('lists and language names are in the language of the reader', () => {
  expect(formatter('en-GB').list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(formatter('ar').languageName('tr')).toBe('التركية');
});

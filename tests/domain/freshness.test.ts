import { expect, test } from 'vitest';
import { freshness } from '../../src/domain/freshness.ts';

test('a check stays fresh for half a year, to the day', () => {
  expect(freshness('2026-05-22', '2026-11-22')).toBe('fresh');
  expect(freshness('2026-05-21', '2026-11-22')).toBe('ageing');
});

test('after a year and a half a check is old, to the day', () => {
  expect(freshness('2025-05-22', '2026-11-22')).toBe('ageing');
  expect(freshness('2025-05-21', '2026-11-22')).toBe('old');
});

test('a bare month or year counts from its first day', () => {
  expect(freshness('2026-06', '2026-12-01')).toBe('fresh');
  expect(freshness('2026-06', '2026-12-02')).toBe('ageing');
  expect(freshness('2026', '2026-11-22')).toBe('ageing');
  expect(freshness('2024', '2026-11-22')).toBe('old');
});

test('months that are too short do not shift the age', () => {
  expect(freshness('2025-08-31', '2026-02-28')).toBe('fresh');
  expect(freshness('2025-08-31', '2026-03-01')).toBe('ageing');
});

test('no date is its own class, and a date in the future is not old', () => {
  expect(freshness('', '2026-11-22')).toBe('undated');
  expect(freshness('2027-01-01', '2026-11-22')).toBe('fresh');
});

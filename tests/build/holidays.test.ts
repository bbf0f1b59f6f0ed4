import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { holidaysOf, holidayTable } from '../../src/build/holidays.ts';
import { STATES } from '../../src/domain/state.ts';

it('public holidays differ by Land', () => {
  expect([...STATES].sort()).toEqual(Object.keys(new Holidays().getStates('DE')).sort());
  expect(holidaysOf('BE', [2026])).toContain('2026-03-08');
  expect(holidaysOf('BY', [2026])).not.toContain('2026-03-08');
  expect(holidaysOf('SN', [2026])).toContain('2026-11-18');
});

it('nationwide are the nine holidays that every Land has', () => {
  const nationwide = holidaysOf('', [2026]);
  expect(nationwide).toHaveLength(9);
  for (const state of STATES) expect(holidaysOf(state, [2026])).toEqual(expect.arrayContaining(nationwide));
});

it('the table reaches from this year to the year after next', () => {
  const table = holidayTable('2026-11-22');
  expect(Object.keys(table)).toEqual(['', ...STATES]);
  expect(table.SH?.[0]).toBe('2026-01-01');
  expect(table.SH?.at(-1)).toBe('2028-12-26');
  expect(JSON.stringify(table).length).toBeLessThan(10_000);
});

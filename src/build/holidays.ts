import Holidays from 'date-holidays';
import { STATES } from '../domain/state.ts';

/** Public holidays of a Land (`''`: those of all Länder) in the given years as sorted ISO dates. */
export function holidaysOf(state: string, years: readonly number[]): string[] {
  const calendar = state ? new Holidays('DE', state) : new Holidays('DE');
  const days = years.flatMap((year) => calendar.getHolidays(year)).filter(({ type }) => type === 'public');
  return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
}

/** Public holidays by Land, and under `''` those of all Länder, from the year of the ISO date `today` for three years. */
export function holidayTable(today: string): Record<string, string[]> {
  const year = Number(today.slice(0, 4));
  return Object.fromEntries(['', ...STATES].map((state) => [state, holidaysOf(state, [year, year + 1, year + 2])]));
}

import type { FormatWords } from '../domain/format-words.ts';

const FIXED = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Monday, 5 January 2026, and the days after. */
const DAYS = [5, 6, 7, 8, 9, 10, 11].map((day) => Date.UTC(2026, 0, day));
const NBSP = '\u00A0';

/** How a language writes, by the CLDR data of Node; `intl` is its BCP 47 tag. */
export function formatWordsOf(intl: string): FormatWords {
  const date = new Intl.DateTimeFormat(intl, { ...FIXED, day: 'numeric', month: 'long', year: 'numeric' });
  const month = new Intl.DateTimeFormat(intl, { ...FIXED, month: 'long', year: 'numeric' });
  const monthsIn = (format: Intl.DateTimeFormat) => MONTHS.map((n) => part(format, Date.UTC(2026, n, 9), 'month'));
  const [months, standing] = [monthsIn(date), monthsIn(month)];
  return {
    date: patternOf(date),
    month: patternOf(month),
    months,
    ...(standing.join() !== months.join() && { standing }),
    weekdays: daysOf(intl, 'long'),
    days: daysOf(intl, 'short'),
    ...listOf(intl),
    m: unitOf(intl, 'meter', 450),
    km: unitOf(intl, 'kilometer', 27),
    decimal: new Intl.NumberFormat(intl, FIXED).formatToParts(4.3).find(({ type }) => type === 'decimal')!.value,
  };
}

const NAMES: Record<string, string> = { day: '{d}', month: '{m}', year: '{y}' };

const patternOf = (format: Intl.DateTimeFormat): string =>
  format
    .formatToParts(Date.UTC(2026, 2, 9))
    .map(({ type, value }) => NAMES[type] ?? value)
    .join('');

const part = (format: Intl.DateTimeFormat, date: number, name: string): string =>
  format.formatToParts(date).find(({ type }) => type === name)!.value;

function daysOf(intl: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(intl, { ...FIXED, weekday });
  return DAYS.map((day) => format.format(day));
}

/** Marks of direction, which every element around a list sets already. */
const MARKS = /[\u200E\u200F\u061C]/g;

/** Patterns of lists; a language without an own word for "and" has commas. */
function listOf(intl: string): Pick<FormatWords, 'two' | 'end' | 'comma'> {
  const format = new Intl.ListFormat(intl, { type: 'conjunction' });
  const [, comma, end] = /^A(.*)B.*C(.*)$/s.exec(format.format(['A', 'B', 'C', 'D']).replace(MARKS, ''))!;
  const plain = `{0}${comma}{1}`;
  if (!intl.startsWith('en') && end!.includes(' and ')) return { two: plain, end: plain, comma: comma! };
  return {
    two: format.format(['A', 'B']).replace('A', '{0}').replace('B', '{1}'),
    end: `{0}${end!.replace('D', '{1}')}`,
    comma: comma!,
  };
}

/** A unit of length, in its narrowest form where the usual one changes with the number. */
function unitOf(intl: string, unit: 'meter' | 'kilometer', sample: number): string {
  const write = (count: number, unitDisplay: 'short' | 'narrow') =>
    new Intl.NumberFormat(intl, { numberingSystem: 'latn', style: 'unit', unit, unitDisplay })
      .format(count)
      .replace(String(count), '{n}')
      .replace(/\s/g, NBSP);
  const usual = write(sample, 'short');
  return [50, 100, 3, 2, 1].every((count) => write(count, 'short') === usual) ? usual : write(sample, 'narrow');
}

import OpeningHours from 'opening_hours';
import { addDays } from '../domain/dates.ts';
import { DAY, type Schedule } from '../domain/schedule.ts';
import { nameOfState } from '../domain/state.ts';
import { holidaysOf } from './holidays.ts';

/** Mondays of weeks without a public holiday in any Land or a change of clocks, spread so that monthly and seasonal hours show. */
const PLAIN_WEEKS = ['2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-07-06', '2026-09-07', '2026-11-09'];
/** Words of rules that hold on some dates only: school holidays, months, numbered weeks, moving feasts. */
const NOT_WEEKLY = /\b(SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|[0-9]{4})\b/;
const WEEK = 7 * DAY;

type Hours = Pick<Schedule, 'week' | 'closed_on_holidays' | 'dates'>;

/** What is wrong with OpenStreetMap `opening_hours`, or undefined; sloppy spellings count as wrong. */
export function hoursFault(value: string): string | undefined {
  try {
    const warnings = parse(value)
      .getWarnings()
      .filter((text) => !text.includes('overwrites parts of the previous rule'));
    return warnings[0];
  } catch (error) {
    return String(error).trim();
  }
}

/** How far ahead hours are written down that no ordinary week can tell, in days. */
const DAYS_AHEAD = 120;

/** Valid `opening_hours` as a phone can work with them: an ordinary week, or the days to come in a Land (may be empty); neither: show the words. */
export function scheduleOf(value: string, state: string, today: string): Hours {
  const usual = weekOf(value);
  return { ...usual, dates: value && usual.week.length === 0 ? datesOf(value, state, today) : [] };
}

/** The days from the ISO date `today` on with their spans in minutes; none where they are uncertain: "by appointment", school holidays. */
function datesOf(value: string, state: string, today: string): Hours['dates'] {
  if (/\bSH\b/.test(value)) return [];
  const hours = parse(value, state);
  const dates: Hours['dates'] = [];
  for (let day = 0; day < DAYS_AHEAD; day++) {
    const date = addDays(today, day);
    const spans = spansOf(hours, date, 1);
    if (!spans) return [];
    dates.push(...spans.map(([from, to]): [string, number, number] => [date, from, Math.min(to, DAY)]));
  }
  return dates;
}

/**
 * The ordinary week of valid `opening_hours`, local time of Germany.
 * Empty where no ordinary week says it all: monthly or seasonal hours, school holidays, "by appointment", odd hours on holidays.
 */
export function weekOf(value: string): Pick<Hours, 'week' | 'closed_on_holidays'> {
  const none = { week: [] as [number, number][], closed_on_holidays: false };
  if (!value || NOT_WEEKLY.test(value)) return none;
  const hours = parse(value);
  const weeks = PLAIN_WEEKS.map((monday) => spansOf(hours, monday, 7));
  const [week] = weeks;
  if (!week || weeks.some((other) => JSON.stringify(other) !== JSON.stringify(week))) return none;
  const holidays = onHolidays(hours, week);
  return holidays === 'other' ? none : { week, closed_on_holidays: holidays === 'closed' };
}

/**
 * Whether nationwide holidays are closed, like any day, or something else; seven years have them on every day of the week.
 * Easter is left out: clocks may change on it.
 */
function onHolidays(hours: OpeningHours, week: [number, number][]): 'closed' | 'as usual' | 'other' {
  const days = holidaysOf('', [2024, 2025, 2026, 2027, 2028, 2029, 2030]).filter((date) => !/-0[34]-/.test(date));
  const open = days.map((date) => spansOf(hours, date, 1));
  if (open.every((spans) => spans?.length === 0)) return 'closed';
  const usual = days.map((date) => clip(week, ((new Date(date).getUTCDay() + 6) % 7) * DAY));
  return JSON.stringify(open) === JSON.stringify(usual) ? 'as usual' : 'other';
}

/** The part of a week that falls on the day beginning at `start`, in minutes of that day. */
function clip(week: [number, number][], start: number): [number, number][] {
  return week
    .map(([from, to]): [number, number] => [Math.max(from - start, 0), Math.min(to - start, DAY)])
    .filter(([from, to]) => from < to);
}

/** Open spans of some days from an ISO date on, in minutes since its midnight; undefined where something is uncertain. */
function spansOf(hours: OpeningHours, date: string, days: number): [number, number][] | undefined {
  const intervals = hours.getOpenIntervals(midnight(date), midnight(addDays(date, days)));
  if (intervals.some(([, , unknown]) => unknown)) return undefined;
  return intervals.map(([from, to]) => [minutesSince(date, from), Math.min(minutesSince(date, to), WEEK)]);
}

/** The library reads the clock of the machine; so dates are made and read by that clock too. */
function midnight(date: string): Date {
  return new Date(`${date}T00:00:00`);
}

function minutesSince(date: string, time: Date): number {
  const days = (Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) - Date.parse(date)) / 86_400_000;
  return days * DAY + time.getHours() * 60 + time.getMinutes();
}

function parse(value: string, state = ''): OpeningHours {
  const address = { country_code: 'de', state: nameOfState(state) || 'Berlin' };
  return new OpeningHours(value, { lat: 52.52, lon: 13.4, address });
}

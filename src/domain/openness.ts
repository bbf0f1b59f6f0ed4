import { DAY, type Schedule, spansAhead, weekdayOf } from './schedule.ts';

/** A moment on German clocks: ISO date and minutes since Monday 00:00 of its week, 0–10079. */
export interface Moment {
  date: string;
  minute: number;
}

/** A time to come: `days` from today, `minute` of that day, 0–1440. */
export interface Time {
  days: number;
  minute: number;
}

/** Open `until`, or closed until `next`; no time given means: not within four weeks. `unknown`: only the words can tell. */
export interface Openness {
  state: 'open' | 'closed' | 'unknown';
  until?: Time;
  next?: Time;
}

/** Four weeks: a weekly hour can fall on holidays twice in a row (25 December and 1 January). */
const DAYS_AHEAD = 28;

/** Whether a service is open `now` and when that changes. `holidays`: ISO dates of public holidays of its Land. */
export function openness(schedule: Schedule, holidays: readonly string[], now: Moment): Openness {
  const { week, dates } = schedule;
  if (week.length === 0 && !dates.some(([date]) => date >= now.date)) return { state: 'unknown' };
  const minute = now.minute % DAY;
  const span = spansAhead(schedule, holidays, now.date, DAYS_AHEAD).find(([, closes]) => closes > minute);
  if (!span) return { state: 'closed' };
  if (span[0] > minute) return { state: 'closed', next: opening(span[0]) };
  return span[1] === DAYS_AHEAD * DAY ? { state: 'open' } : { state: 'open', until: closing(span[1]) };
}

/** Whether a service is open at any time from `now` to the end of the last of so many days, today being the first. */
export function opensWithin(schedule: Schedule, days: number, holidays: readonly string[], now: Moment): boolean {
  return spansAhead(schedule, holidays, now.date, days).some(([, closes]) => closes > now.minute % DAY);
}

/** The moment on clocks in Berlin at `epoch` (milliseconds since 1970, UTC); the phone's own time zone does not matter. */
export function berlinNow(epoch: number): Moment {
  const parts = BERLIN.formatToParts(epoch);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, minute: weekdayOf(date) * DAY + Number(part('hour')) * 60 + Number(part('minute')) };
}

const BERLIN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Minutes since midnight of today as a time of opening: midnight is minute 0 of the day that begins. */
function opening(minutes: number): Time {
  const days = Math.floor(minutes / DAY);
  return { days, minute: minutes - days * DAY };
}

/** Minutes since midnight of today as a time of closing: midnight is minute 1440 of the day that ends. */
function closing(minutes: number): Time {
  const days = Math.ceil(minutes / DAY) - 1;
  return { days, minute: minutes - days * DAY };
}

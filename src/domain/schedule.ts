import { addDays } from './dates.ts';

/** When a service is open or a group meets, in local time of Germany. */
export interface Schedule {
  /** Open spans of an ordinary week in minutes since Monday 00:00, `[from, to]`, sorted. */
  week: [number, number][];
  /** The week does not hold on public holidays of the Land. */
  closed_on_holidays: boolean;
  /** Days to come of hours that no week can tell ("first Tuesday"): ISO date and minutes of that day, `[date, from, to]`, sorted. */
  dates: [string, number, number][];
  /** Vacations: first and last ISO date. */
  closures: [string, string][];
}

export const DAY = 1440;
const WEEK = 7 * DAY;

/** Days since Monday of an ISO date, 0–6. */
export function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

/**
 * Open spans of `days` days from the ISO date `from` on, `[opens, closes]` in minutes since its midnight: sorted,
 * touching ones joined. `holidays`: ISO dates of public holidays there.
 */
export function spansAhead(
  { week, closed_on_holidays, dates, closures }: Schedule,
  holidays: readonly string[],
  from: string,
  days: number,
): [number, number][] {
  const spans: [number, number][] = [];
  const monday = weekdayOf(from) * DAY;
  for (let day = 0; day < days; day++) {
    const date = addDays(from, day);
    if (closures.some(([first, last]) => first <= date && date <= last)) continue;
    const start = (monday + day * DAY) % WEEK;
    const usual = closed_on_holidays && holidays.includes(date) ? [] : week;
    const ofDay = [
      ...usual.map(([opens, closes]) => [Math.max(opens - start, 0), Math.min(closes - start, DAY)] as const),
      ...dates.filter(([one]) => one === date).map(([, opens, closes]) => [opens, closes] as const),
    ].filter(([opens, closes]) => opens < closes);
    for (const [opens, closes] of ofDay) {
      const last = spans.at(-1);
      if (last?.[1] === opens + day * DAY) last[1] = closes + day * DAY;
      else spans.push([opens + day * DAY, closes + day * DAY]);
    }
  }
  return spans;
}

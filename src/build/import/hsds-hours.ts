import { hoursOf } from './german-hours.ts';
import { type Thing, textOf } from './record.ts';
import { closedOnHolidays } from './tidy.ts';

const DAYS: Record<string, number> = { MO: 0, TU: 1, WE: 2, TH: 3, FR: 4, SA: 5, SU: 6 };
const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** HSDS schedules on the ISO date `today` as opening_hours; `''` where one of them is more than weekdays or "first Tuesday" and two times. */
export function hoursOfSchedules(schedules: readonly Thing[], today: string): string {
  const week: [number, number][][] = NAMES.map(() => []);
  const monthly: string[] = [];
  for (const schedule of schedules.filter((one) => isCurrent(one, today))) {
    const span = spanOf(schedule);
    const days = textOf(schedule.byday)
      .split(',')
      .map((day) => day.trim());
    if (!span || !isPlain(schedule)) return '';
    for (const day of days) {
      const [, nth, name = ''] = /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(day) ?? [];
      if (!name || Boolean(nth) !== (textOf(schedule.freq) === 'MONTHLY')) return '';
      if (nth) monthly.push(`${NAMES[DAYS[name]!]}[${nth}] ${span.text}`);
      else if (!week[DAYS[name]!]!.some(([from, to]) => from === span.from && to === span.to))
        week[DAYS[name]!]!.push([span.from, span.to]);
    }
  }
  for (const spans of week) spans.sort(([a], [b]) => a - b);
  return closedOnHolidays([hoursOf(week), ...monthly].filter(Boolean).join('; '));
}

/** Whether a schedule says no more than days of the week. */
function isPlain(schedule: Thing): boolean {
  const freq = textOf(schedule.freq);
  const more = ['bymonthday', 'byyearday', 'byweekno', 'count'].some((field) => textOf(schedule[field]));
  return (freq === 'WEEKLY' || freq === 'MONTHLY') && ['', '1'].includes(textOf(schedule.interval)) && !more;
}

function isCurrent(schedule: Thing, today: string): boolean {
  return [schedule.valid_to, schedule.until].every((day) => !textOf(day) || textOf(day).slice(0, 10) >= today);
}

/** Times without a zone, or undefined. */
function spanOf(schedule: Thing): { from: number; to: number; text: string } | undefined {
  const [opens, closes] = [schedule.opens_at, schedule.closes_at].map((time) =>
    /^(\d\d):(\d\d)(:\d\d)?$/.exec(textOf(time)),
  );
  if (!opens || !closes) return undefined;
  const [from, to] = [opens, closes].map(([, hours, minutes]) => Number(hours) * 60 + Number(minutes)) as [
    number,
    number,
  ];
  return from < to ? { from, to, text: `${opens[1]}:${opens[2]}-${closes[1]}:${closes[2]}` } : undefined;
}

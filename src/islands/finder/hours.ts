import { addDays } from '../../domain/dates.ts';
import type { Moment, Openness, Time } from '../../domain/openness.ts';
import { clock } from '../../domain/week.ts';
import type { FinderWords } from './words.ts';

/** What one says of a place that opens. */
const OPENS = {
  now: 'openNow',
  nowUntil: 'openUntil',
  today: 'opensToday',
  tomorrow: 'opensTomorrow',
  on: 'opensOn',
  pause: 'closed',
  unknown: 'hoursUnknown',
};

/** What one says of a course or group that meets. */
const MEETS: typeof OPENS = {
  now: 'card.now',
  nowUntil: 'card.nowUntil',
  today: 'card.today',
  tomorrow: 'card.tomorrow',
  on: 'card.on',
  pause: 'card.pause',
  unknown: 'card.timesUnknown',
};

/** Whether a service is open, in words: "Closed, opens tomorrow at 09:00"; of what `meets` "Next time: tomorrow at 09:00". */
export function hoursText({ state, until, next }: Openness, now: Moment, words: FinderWords, meets = false): string {
  const { t } = words;
  const say = meets ? MEETS : OPENS;
  if (state === 'unknown') return t(say.unknown);
  if (state === 'open') return until && until.days < 7 ? t(say.nowUntil, { time: clock(until.minute) }) : t(say.now);
  if (!next) return t(say.pause);
  const time = clock(next.minute);
  if (next.days === 0) return t(say.today, { time });
  if (next.days === 1) return t(say.tomorrow, { time });
  return t(say.on, { time, day: dayOf(next, now, words) });
}

/** Within a week the name of the day, later the date. */
function dayOf({ days }: Time, { date, minute }: Moment, { format }: FinderWords): string {
  return days < 7 ? (format.weekdays[(Math.floor(minute / 1440) + days) % 7] ?? '') : format.date(addDays(date, days));
}

import { addDays } from '../../domain/dates.ts';
import type { Moment, Openness, Time } from '../../domain/openness.ts';
import { clock } from '../../domain/week.ts';
import type { FinderWords } from './words.ts';

/** Whether a service is open, in words: "Closed, opens tomorrow at 09:00". */
export function hoursText({ state, until, next }: Openness, now: Moment, words: FinderWords): string {
  const { t } = words;
  if (state === 'unknown') return t('hoursUnknown');
  if (state === 'open') return until && until.days < 7 ? t('openUntil', { time: clock(until.minute) }) : t('openNow');
  if (!next) return t('closed');
  const time = clock(next.minute);
  if (next.days === 0) return t('opensToday', { time });
  if (next.days === 1) return t('opensTomorrow', { time });
  return t('opensOn', { time, day: dayOf(next, now, words) });
}

/** Within a week the name of the day, later the date. */
function dayOf({ days }: Time, { date, minute }: Moment, { weekdays, format }: FinderWords): string {
  return days < 7 ? (weekdays[(Math.floor(minute / 1440) + days) % 7] ?? '') : format.date(addDays(date, days));
}

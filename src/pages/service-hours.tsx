import type { ComponentChildren } from 'preact';
import type { Service } from '../domain/service.ts';
import { clock, timesByDay } from '../domain/week.ts';
import type { Format } from '../i18n/format.ts';

const DAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const DAYS_ENGLISH = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MOST_DATES = 4;

/** The week in German, day by day, days to come, vacations, then what the hours do not say; "not known" where there is none of these. */
export function hoursLines(service: Service, today: string, format: Format): ComponentChildren[] {
  const lines = [
    ...[...timesByDay(service)].map(([day, times]) => (
      <span key={day}>
        {DAYS[day]} <small lang="en">{DAYS_ENGLISH[day]}</small> {times.join(', ')}
      </span>
    )),
    ...service.dates
      .filter(([date]) => date >= today)
      .slice(0, MOST_DATES)
      .map(([date, from, to]) => `${format.date(date)}, ${clock(from)}–${clock(to)}`),
    ...service.closures
      .filter(([, last]) => last >= today)
      .map(([first, last]) => `Geschlossen: ${format.date(first)} bis ${format.date(last)}`),
    service.hours_note,
  ].filter(Boolean);
  return lines.length > 0 ? lines : ['nicht bekannt. Rufen Sie vorher an.'];
}

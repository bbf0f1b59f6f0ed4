import { addDays } from './dates.ts';
import { DAY, type Schedule, spansAhead } from './schedule.ts';
import type { Occurrence } from './week-ahead.ts';

/** What a calendar is told: one time, or the same time in so many `weeks` but for the ISO dates of `except`. */
export interface CalendarEntry extends Occurrence {
  /** The same for the same meeting, so that it stands in a calendar once; must not tell what it is. */
  uid: string;
  title: string;
  /** An address, or empty. */
  location: string;
  weeks: number;
  except: string[];
}

/** Rules of Germany since 1996; a phone far away shows the right hour with them. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file (RFC 5545, UTF-8) with one entry, written at `epoch` (ms, UTC). Its product name is neutral: others may look. */
export function calendarFile(entry: CalendarEntry, epoch: number): string {
  const { uid, title, location, date, from, to, weeks, except } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//DE',
    ...TIME_ZONE,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${new Date(epoch).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;${local(date, from)}`,
    `DTEND;${local(date, to)}`,
    ...(weeks > 1 ? [`RRULE:FREQ=WEEKLY;COUNT=${weeks}`] : []),
    ...except.map((day) => `EXDATE;${local(day, from)}`),
    `SUMMARY:${escaped(title)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * For how many weeks a time comes back until the last day a service exists (`valid_to`), and on which days of these not.
 * One week where no end is known, the hours are no plain week, or the holidays are not known so far ahead.
 */
export function seriesOf(
  service: Schedule & { valid_to: string },
  holidays: readonly string[],
  { date, from, to }: Occurrence,
): Pick<CalendarEntry, 'weeks' | 'except'> {
  const known = `${holidays.at(-1)?.slice(0, 4) ?? date.slice(0, 4)}-12-31`;
  const last = service.dates.length > 0 ? '' : service.valid_to < known ? service.valid_to : known;
  const days = [date];
  while (service.valid_to && addDays(date, days.length * 7) <= last) days.push(addDays(date, days.length * 7));
  const holds = (day: string) =>
    spansAhead(service, holidays, day, 2).some(([opens, closes]) => opens === from && closes === to);
  const held = days.filter(holds);
  const weeks = Math.max(1, days.indexOf(held.at(-1) ?? date) + 1);
  return { weeks, except: days.slice(1, weeks).filter((day) => !held.includes(day)) };
}

/** A name for a meeting that does not tell which service it is: 64 bits of its id and first time (FNV-1a, two seeds). */
export function uidOf(id: string, { date, from }: Occurrence): string {
  const hash = (seed: number) => {
    let bits = seed;
    for (const letter of `${id} ${date} ${from}`) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (bits >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x2f6b1d35);
}

/** Minutes of a day in Germany as the end of a `DTSTART` line. */
function local(date: string, minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = addDays(date, Math.floor(minutes / DAY)).replaceAll('-', '');
  return `TZID=Europe/Berlin:${day}T${two(Math.floor((minutes % DAY) / 60))}${two(minutes % 60)}00`;
}

/** Text as a calendar file writes it. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line in parts of at most 75 bytes, each but the first after a blank; no letter is cut. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += letter;
    bytes += size;
  }
  return text;
}

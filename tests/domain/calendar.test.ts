import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEntry, calendarFile, seriesOf, uidOf } from '../../src/domain/calendar.ts';
import { addDays } from '../../src/domain/dates.ts';
import { DAY, weekdayOf } from '../../src/domain/schedule.ts';

const WRITTEN = Date.UTC(2026, 10, 22, 19, 46, 5);
const ENTRY: CalendarEntry = {
  uid: 'abc',
  title: 'Termin',
  location: '',
  date: '2026-11-24',
  from: 600,
  to: 690,
  weeks: 1,
  except: [],
};

/** What another program reads in a file: the event, and its times in UTC. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const utc = (time: ICAL.Time) => {
    time.zone = zone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  const times: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && times.length < 200; next = iterator.next()) times.push(next.toString());
  return { event, zone, start: utc(event.startDate), end: utc(event.endDate), times, calendar };
}

/** A minute of a date on German clocks in UTC, by the time zone data of the engine. */
function inUtc(date: string, minutes: number): string {
  const wall = Date.parse(addDays(date, Math.floor(minutes / DAY))) + (minutes % DAY) * 60_000;
  const offset = (epoch: number) => {
    const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
    return Number(/GMT\+0(\d)/.exec(name.format(epoch))![1]) * 3_600_000;
  };
  const early = wall - offset(wall - 7_200_000);
  return new Date(wall - offset(early)).toISOString();
}

const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
const entry: fc.Arbitrary<CalendarEntry> = fc.record({
  uid: fc.stringMatching(/^[0-9a-f]{16}$/),
  title: fc.string({ unit: 'grapheme', maxLength: 150 }).map((text) => `x${text.replace(/\p{Cc}/gu, ' ')}y`),
  location: fc.constantFrom(
    '',
    'Mühlentorplatz 1, 23552 Lübeck',
    'Straße; Haus \\ B,\nHinterhof',
    'شارع '.repeat(40).trim(),
  ),
  date: day,
  // Not in the hour that a night in spring leaves out and one in autumn has twice.
  from: fc.integer({ min: 180, max: 1439 }),
  to: fc.integer({ min: 1440, max: 1440 + 119 }),
  weeks: fc.integer({ min: 1, max: 60 }),
  except: fc.constant<string[]>([]),
});

test('an independent program reads back every event as it was meant, in 200 random cases', () => {
  fc.assert(
    fc.property(entry, fc.integer({ min: 1, max: 1200 }), (wish, length) => {
      const meant = { ...wish, to: Math.min(wish.to, wish.from + length) };
      const { event, start, end, times } = read(calendarFile(meant, WRITTEN));
      expect([event.uid, event.summary, event.location ?? '']).toEqual([meant.uid, meant.title, meant.location]);
      expect([start, end]).toEqual([inUtc(meant.date, meant.from), inUtc(meant.date, meant.to)]);
      expect(times.map((time) => time.slice(0, 10))).toEqual(
        Array.from({ length: meant.weeks }, (_, n) => addDays(meant.date, n * 7)),
      );
      expect(new Set(times.map((time) => time.slice(11))).size).toBe(1);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['2026-03-28', '2026-03-28T09:00:00.000Z'],
  ['2026-03-29', '2026-03-29T08:00:00.000Z'],
  ['2026-10-24', '2026-10-24T08:00:00.000Z'],
  ['2026-10-25', '2026-10-25T09:00:00.000Z'],
])('ten o’clock on %s, around a change of the clocks, is %s', (date, expected) => {
  expect(read(calendarFile({ ...ENTRY, date }, WRITTEN)).start).toBe(expected);
});

test('a weekly time keeps its hour over the change of the clocks and leaves out what does not take place', () => {
  const file = calendarFile({ ...ENTRY, date: '2026-10-20', weeks: 4, except: ['2026-11-03'] }, WRITTEN);
  expect(read(file).times).toEqual(['2026-10-20T10:00:00', '2026-10-27T10:00:00', '2026-11-10T10:00:00']);
});

test('lines end with CR LF, are at most 75 bytes long and cut no letter', () => {
  fc.assert(
    fc.property(entry, (meant) => {
      const file = calendarFile(meant, WRITTEN);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
    }),
  );
});

test('signs that mean something in a calendar file are escaped', () => {
  const file = calendarFile({ ...ENTRY, title: 'a;b,c\\nd', location: 'e\nf' }, WRITTEN);
  expect(file).toContain('SUMMARY:a\\;b\\,c\\\\nd\r\n');
  expect(file).toContain('LOCATION:e\\nf\r\n');
});

test('the file tells when it was written, has no place unless one is given, and nothing of what it is about', () => {
  const file = calendarFile({ ...ENTRY, uid: uidOf('frauenberatung-kiel', ENTRY) }, WRITTEN);
  expect(file).toContain('\r\nDTSTAMP:20261122T194605Z\r\n');
  expect(file).not.toMatch(/LOCATION|DESCRIPTION|frauen|kiel|anlauf/i);
});

test('the name of a meeting is always the same, and different for another one', () => {
  const first = uidOf('a', ENTRY);
  expect(uidOf('a', { ...ENTRY })).toBe(first);
  const others = [uidOf('b', ENTRY), uidOf('a', { ...ENTRY, from: 601 }), uidOf('a', { ...ENTRY, date: '2026-12-01' })];
  expect(new Set([first, ...others]).size).toBe(4);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
});

const TUESDAYS = {
  week: [[DAY + 600, DAY + 690]] as [number, number][],
  closed_on_holidays: true,
  dates: [],
  closures: [],
};

test('a time comes back weekly only until the known end, without holidays and vacations', () => {
  expect(weekdayOf(ENTRY.date)).toBe(1);
  const closures: [string, string][] = [['2026-12-08', '2026-12-10']];
  const service = { ...TUESDAYS, closures, valid_to: '2026-12-30' };
  expect(seriesOf(service, ['2026-12-22', '2027-12-26'], ENTRY)).toEqual({
    weeks: 6,
    except: ['2026-12-08', '2026-12-22'],
  });
  // The last ones do not take place: the series ends before them.
  expect(seriesOf({ ...service, valid_to: '2026-12-22' }, ['2026-12-22'], ENTRY).weeks).toBe(4);
});

test('it is a single time where no end is known, where hours are no plain week, and after the known holidays', () => {
  expect(seriesOf({ ...TUESDAYS, valid_to: '' }, [], ENTRY)).toEqual({ weeks: 1, except: [] });
  const dates: [string, number, number][] = [['2026-11-24', 600, 690]];
  expect(seriesOf({ ...TUESDAYS, week: [], dates, valid_to: '2027-06-30' }, [], ENTRY).weeks).toBe(1);
  const long = seriesOf({ ...TUESDAYS, valid_to: '2031-01-01' }, ['2026-12-25'], ENTRY);
  expect(long.weeks).toBe(6);
});

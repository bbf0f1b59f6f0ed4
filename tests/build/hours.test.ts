import { readFileSync } from 'node:fs';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../src/build/holidays.ts';
import { hoursFault, scheduleOf, weekOf } from '../../src/build/hours.ts';
import { buildServices } from '../../src/build/services.ts';
import { addDays } from '../../src/domain/dates.ts';
import { type Moment, openness, type Time } from '../../src/domain/openness.ts';

const DAY = 1440;
const LAND: Record<string, string> = {
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  TH: 'Thüringen',
};

describe('an ordinary week', () => {
  it('is in minutes since Monday', () => {
    expect(weekOf('Tu 08:30-10:30; Th 10:00-12:00').week).toEqual([
      [DAY + 510, DAY + 630],
      [3 * DAY + 600, 3 * DAY + 720],
    ]);
    expect(weekOf('24/7').week).toEqual([[0, 7 * DAY]]);
  });

  it('splits a night from Sunday to Monday at the end of the week', () => {
    expect(weekOf('Su 22:00-02:00').week).toEqual([
      [0, 120],
      [6 * DAY + 1320, 7 * DAY],
    ]);
  });

  it('knows whether public holidays are closed', () => {
    expect(weekOf('Mo-Fr 08:00-12:00; PH off').closed_on_holidays).toBe(true);
    expect(weekOf('Mo-Fr 08:00-12:00').closed_on_holidays).toBe(false);
  });

  it.each([
    'Tu[2] 17:00-19:00',
    'Mo 10:00-12:00; SH off',
    'Apr-Oct Mo 10:00-12:00',
    'Mo-Fr 08:00-12:00 "by appointment"',
    'Mo-Fr 08:00-12:00; PH 10:00-11:00',
    'Mo-Fr 08:00-12:00; Dec 24 off',
    'week 2-52/2 Mo 10:00-12:00',
    '',
  ])('is empty where it could not tell the truth: %s', (value) => {
    expect(weekOf(value)).toEqual({ week: [], closed_on_holidays: false });
  });
});

describe('a fault of opening hours', () => {
  it.each(['Mo-Fr 8-12', 'Mo-Fr 10-12 Uhr', 'montags', 'Mo-Fr 08:00-'])('is found in %s', (value) => {
    expect(hoursFault(value)).toBeTruthy();
  });

  it.each(['Mo-Th 09:00-12:00; PH off', '24/7', 'Mo[1],Mo[3] 10:00-13:00; PH off'])('is not found in %s', (value) => {
    expect(hoursFault(value)).toBeUndefined();
  });
});

describe('openness', () => {
  const bytes = readFileSync('src/data/services.csv');
  const services = buildServices(bytes, () => undefined, '2026-11-22').services.filter(
    ({ week, state }) => week.length && state,
  );
  const holidays = new Map(Object.keys(LAND).map((state) => [state, holidaysOf(state, [2026, 2027, 2028, 2029])]));
  const instants = [
    ...Array.from({ length: 250 }, (_, n) => instant(addDays('2026-01-01', (n * 97) % 1000), (n * 389) % DAY)),
    ...['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].flatMap((date) =>
      [0, 119, 180, 600, 960].map((m) => instant(date, m)),
    ),
    ...holidaysOf('TH', [2026, 2027, 2028]).flatMap((date) =>
      [-1, 0, 1].map((days) => instant(addDays(date, days), 630)),
    ),
  ];

  it('agrees with the library opening_hours on every service of a Land', { timeout: 60_000 }, () => {
    expect(services.length).toBeGreaterThan(25);
    for (const service of services) {
      const hours = new OpeningHours(service.opening_hours, {
        lat: 51,
        lon: 10,
        address: { country_code: 'de', state: LAND[service.state]! },
      });
      for (const now of instants) {
        const mine = openness(service, holidays.get(service.state)!, now);
        const at = wallClock(now.date, now.minute % DAY);
        const label = `${service.id} ${service.state} ${at}`;
        expect(mine.state, label).toBe(hours.getState(at) ? 'open' : 'closed');
        const change = mine.until ?? mine.next;
        expect(change && timeOf(now, change).getTime(), label).toBe(hours.getNextChange(at)?.getTime());
      }
    }
  });

  it.each([
    'Tu[2] 17:00-19:00; PH off',
    'Mo[1],Mo[3] 10:00-13:00; PH off',
    'Nov-Mar Mo-Fr 10:00-12:00; Dec 24 off',
    'week 2-52/2 We 15:00-17:30',
    'We[-1] 18:00-21:00; PH off',
  ])('agrees with it on hours no week can tell, while they are written down: %s', (value) => {
    const schedule = { ...scheduleOf(value, 'TH', '2026-11-22'), closures: [] };
    const address = { country_code: 'de', state: 'Thüringen' };
    const hours = new OpeningHours(value, { lat: 51, lon: 10, address });
    expect(schedule.dates.length).toBeGreaterThan(1);
    for (let day = 0; day < 60; day++)
      for (const minute of [0, 599, 600, 725, 1050, 1100]) {
        const now = instant(addDays('2026-11-22', day), minute);
        const at = wallClock(now.date, minute);
        expect(openness(schedule, [], now).state, `${at}`).toBe(hours.getState(at) ? 'open' : 'closed');
      }
  });
});

/** The moment of an ISO date and a minute of its day. */
function instant(date: string, minute: number): Moment {
  return { date, minute: ((new Date(date).getUTCDay() + 6) % 7) * DAY + minute };
}

/** The library reads clocks of the machine, so it is asked for what a clock shows, in whatever time zone tests run. */
function wallClock(date: string, minute: number): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minute);
}

function timeOf(now: Moment, { days, minute }: Time): Date {
  return wallClock(addDays(now.date, days), minute);
}

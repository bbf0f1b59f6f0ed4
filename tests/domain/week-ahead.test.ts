import { expect, test } from 'vitest';
import { buildDirectory } from '../../src/build/directory.ts';
import { addDays } from '../../src/domain/dates.ts';
import { kilometres } from '../../src/domain/distance.ts';
import { type FilterChoices, NO_FILTERS } from '../../src/domain/filters.ts';
import type { Place } from '../../src/domain/place.ts';
import { weekdayOf } from '../../src/domain/schedule.ts';
import type { Load } from '../../src/domain/search.ts';
import type { Service } from '../../src/domain/service.ts';
import { occurrencesOf, weekAhead } from '../../src/domain/week-ahead.ts';
import { madeUpService, randomNumbers } from './made-up-services.ts';

const DAY = 1440;
const STEP = 15;
const CHOICES: FilterChoices = { topics: [], types: [], languages: [], audience: [], channel: [], access: [] };
const TUESDAY = '2026-12-22';
const at = (date: string, minute: number) => ({ date, minute: weekdayOf(date) * DAY + minute });
const berlin: Place = {
  postal_code: '10117',
  name: 'Berlin',
  districts: ['11000'],
  state: 'BE',
  latitude: 52.52,
  longitude: 13.4,
};

/** A schedule that looks random: hours in quarters, some over midnight, single days, vacations. */
function randomService(random: () => number, id = 'random'): Service {
  const whole = (most: number) => Math.floor(random() * most);
  const some = <T>(most: number, make: () => T) => Array.from({ length: whole(most + 1) }, make);
  const span = () => {
    const from = whole((7 * DAY) / STEP) * STEP;
    return [from, Math.min(7 * DAY, from + (1 + whole(random() < 0.1 ? 300 : 60)) * STEP)] as [number, number];
  };
  const week = some(4, span).sort((a, b) => a[0] - b[0]);
  const apart = week.filter(([from], n) => week.slice(0, n).every(([, to]) => to < from));
  const dates = random() < 0.3 && apart.length === 0 ? some(3, () => addDays(TUESDAY, whole(12) - 2)) : [];
  return madeUpService({
    id,
    kind: (['course', 'group', 'advice', 'authority'] as const)[whole(4)]!,
    access: random() < 0.3 ? ['appointment'] : random() < 0.3 ? ['appointment', 'open'] : [],
    week: apart,
    closed_on_holidays: random() < 0.5,
    dates: [...new Set(dates)].sort().map((date) => [date, 600, 600 + (1 + whole(20)) * STEP]),
    closures: random() < 0.2 ? [[addDays(TUESDAY, whole(9) - 1), addDays(TUESDAY, 8 + whole(5))]] : [],
    course: random() < 0.2 ? { level: '', lessons: 0, starts: addDays(TUESDAY, whole(12) - 2), exam: '' } : null,
    valid_to: random() < 0.2 ? addDays(TUESDAY, whole(10) - 2) : '',
  });
}

/** The slow way: whether the doors are open at one minute of a date, by the rules one by one. */
function isOpen(service: Service, holidays: readonly string[], date: string, minute: number): boolean {
  if (service.closures.some(([first, last]) => first <= date && date <= last)) return false;
  if (service.dates.some(([day, from, to]) => day === date && from <= minute && minute < to)) return true;
  if (service.closed_on_holidays && holidays.includes(date)) return false;
  const ofWeek = weekdayOf(date) * DAY + minute;
  return service.week.some(([from, to]) => from <= ofWeek && ofWeek < to);
}

/** Every open quarter of an hour in the seven days from a date, as "2026-12-22 600". */
function openQuarters(service: Service, holidays: readonly string[], from: string): string[] {
  const days = Array.from({ length: 7 }, (_, n) => addDays(from, n));
  const quarters = Array.from({ length: DAY / STEP }, (_, n) => n * STEP);
  return days.flatMap((date) =>
    quarters.filter((minute) => isOpen(service, holidays, date, minute)).map((minute) => `${date} ${minute}`),
  );
}

test('the times of a week are those of a slow scan of every quarter of an hour, in 10,000 random cases', () => {
  const random = randomNumbers(4);
  let compared = 0;
  for (let n = 0; n < 10_000; n++) {
    const service = { ...randomService(random), course: null, valid_to: '' };
    const now = at(addDays(TUESDAY, Math.floor(random() * 7)), Math.floor(random() * 96) * STEP);
    const holidays = ['2026-12-25', '2026-12-26', '2027-01-01'].slice(Math.floor(random() * 3));
    const times = occurrencesOf(service, holidays, now);
    const quarters = times.flatMap(({ date, from, to }) =>
      Array.from({ length: (to - from) / STEP }, (_, i) => from + i * STEP).map(
        (minute) => `${addDays(date, Math.floor(minute / DAY))} ${minute % DAY}`,
      ),
    );
    const minute = now.minute % DAY;
    // What is over at `now` is left out; what still runs is told from its beginning.
    const opened = (at: number) => at >= 0 && isOpen(service, holidays, now.date, at);
    let running = minute;
    while (opened(minute) && opened(running - STEP)) running -= STEP;
    const expected = openQuarters(service, holidays, now.date).filter(
      (quarter) => quarter >= `${now.date} ~` || Number(quarter.slice(11)) >= running || !quarter.startsWith(now.date),
    );
    expect(quarters, JSON.stringify({ service, now, holidays })).toEqual(expected);
    compared += quarters.length;
  }
  expect(compared).toBeGreaterThan(100_000);
});

test('a course has no times before it begins, and nothing has any after its last day', () => {
  const service = madeUpService({
    kind: 'course',
    week: [540, 1980, 3420, 4860, 6300].map((from): [number, number] => [from, from + 60]),
    course: { level: 'A1', lessons: 0, starts: '2026-11-25', exam: '' },
    valid_to: '2026-11-26',
  });
  const dates = occurrencesOf(service, [], at('2026-11-22', 600)).map(({ date }) => date);
  expect(dates).toEqual(['2026-11-25', '2026-11-26']);
});

test('what is open for longer than a day is told day by day', () => {
  const service = madeUpService({ week: [[0, 3 * DAY - 60]] });
  expect(occurrencesOf(service, [], at('2026-11-23', 600))).toEqual([
    { date: '2026-11-23', from: 0, to: DAY },
    { date: '2026-11-24', from: 0, to: DAY },
    { date: '2026-11-25', from: 0, to: DAY - 60 },
  ]);
});

/** Services and the reader of their directory; tells which files were read. */
function directoryOf(services: Service[], most: number) {
  const holidays = { '': ['2026-12-25', '2026-12-26'], BE: ['2026-12-25', '2026-12-26'] };
  const files = buildDirectory(services, holidays, '2026-12-01', {}, most);
  const read: string[] = [];
  const load: Load = async <T>(address: string) => {
    read.push(address);
    const content = files.get(address.slice(1));
    if (content === undefined) throw new Error(`${address} is not there`);
    return JSON.parse(content) as T;
  };
  return { files, load, read };
}

test('the week around a place is that of a slow scan of all services, in 300 random directories', async () => {
  const random = randomNumbers(44);
  let met = 0;
  for (let n = 0; n < 300; n++) {
    const services = Array.from({ length: 40 }, (_, i) => ({
      ...randomService(random, `s-${i}`),
      latitude: 52.52 + (random() - 0.5) * 1.6,
      longitude: 13.4 + (random() - 0.5) * 2.4,
    }));
    const now = at(addDays(TUESDAY, Math.floor(random() * 7)), Math.floor(random() * DAY));
    const count = 1 + Math.floor(random() * 8);
    const week = await weekAhead(berlin, NO_FILTERS, CHOICES, count, now, directoryOf(services, 6).load);

    const near = services
      .map((service) => ({ service, km: kilometres(berlin, service as never) }))
      .filter(({ km }) => km <= 50)
      .sort((a, b) => a.km - b.km);
    const timely = (passes: (service: Service) => boolean) =>
      near
        .filter(({ service }) => passes(service))
        .flatMap(({ service }) => {
          const times = occurrencesOf(service, ['2026-12-25', '2026-12-26'], now);
          return times.length
            ? [times.map(({ date, from }) => `${date} ${String(from).padStart(4)} ${service.id}`)]
            : [];
        });
    const told = (list: { date: string; from: number; service: Service }[]) =>
      list.map(({ date, from, service }) => `${date} ${String(from).padStart(4)} ${service.id}`);
    const meetings = timely(({ kind }) => kind === 'course' || kind === 'group');
    const advice = timely(
      ({ kind, access }) => kind === 'advice' && (access.includes('open') || !access.includes('appointment')),
    );
    const later = near.filter(
      ({ service }) => service.kind === 'course' && (service.course?.starts ?? '') > addDays(now.date, 6),
    );
    expect(told(week.meetings).sort()).toEqual(meetings.slice(0, count).flat().sort());
    expect(told(week.advice).sort()).toEqual(advice.slice(0, count).flat().sort());
    const order = week.meetings.map(({ date, from, km }) =>
      [date, String(from).padStart(4), km.toFixed(6).padStart(10)].join(),
    );
    expect(order).toEqual([...order].sort());
    expect(week.later.map(({ service }) => service.id).sort()).toEqual(
      later
        .slice(0, count)
        .map(({ service }) => service.id)
        .sort(),
    );
    expect(week.more).toBe([meetings, advice, later].some((list) => list.length > count));
    met += week.meetings.length;
  }
  expect(met).toBeGreaterThan(500);
});

const group = (facts: Partial<Service>) => madeUpService({ kind: 'group', week: [[600, 660]], ...facts });

test('shards further than 50 km away and those without the kinds stay closed, and a shard that cannot be had is told', async () => {
  const services = [
    ...Array.from({ length: 6 }, (_, n) => group({ id: `near-${n}` })),
    ...Array.from({ length: 12 }, (_, n) => group({ id: `far-${n}`, state: 'BY', latitude: 48.1, longitude: 11.5 })),
    ...Array.from({ length: 6 }, (_, n) => group({ id: `office-${n}`, kind: 'authority', latitude: 52.9 })),
  ];
  const { load, read, files } = directoryOf(services, 6);
  const now = at(TUESDAY, 0);
  const week = await weekAhead(berlin, NO_FILTERS, CHOICES, 10, now, load);
  expect(week.meetings).toHaveLength(6);
  const parts = [...files.keys()].filter((path) => path.includes('region'));
  expect([parts.length, new Set(read.filter((path) => path.includes('region'))).size]).toEqual([4, 1]);

  for (const path of parts) files.delete(path);
  const offline = await weekAhead(berlin, NO_FILTERS, CHOICES, 10, now, load);
  expect([offline.meetings, offline.missing]).toEqual([[], ['BE']]);
});

test('filters hold here too, and "now" leaves only what takes place now', async () => {
  const services = [
    group({ id: 'arabic', languages: ['ar'] }),
    group({ id: 'russian', languages: ['ru'] }),
    group({ id: 'evening', languages: ['ar'], week: [[1080, 1140]] }),
  ];
  const { load } = directoryOf(services, 6);
  const ids = async (filters: object) =>
    (await weekAhead(berlin, { ...NO_FILTERS, ...filters }, CHOICES, 10, at('2026-11-23', 630), load)).meetings.map(
      ({ service }) => service.id,
    );
  expect(await ids({})).toEqual(['arabic', 'russian', 'evening']);
  expect(await ids({ language: 'ar' })).toEqual(['arabic', 'evening']);
  expect(await ids({ language: 'ar', open: 'now' })).toEqual(['arabic']);
});

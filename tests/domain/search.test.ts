import { expect, test } from 'vitest';
import { boxOf } from '../../src/domain/box.ts';
import { NO_FILTERS as any, type FilterChoices, type Filters } from '../../src/domain/filters.ts';
import { type Load, search } from '../../src/domain/search.ts';
import type { Service } from '../../src/domain/service.ts';
import { isLocated } from '../../src/domain/shards.ts';
import { madeUpService } from './made-up-services.ts';

const place = {
  postal_code: '10117',
  name: 'Berlin',
  districts: ['11000'],
  state: 'BE',
  latitude: 52.52,
  longitude: 13.4,
};
const choices: FilterChoices = {
  topics: [{ id: 'work', services: ['arbeit'] }],
  types: ['mbe', 'arbeit', 'online'],
  languages: ['ar'],
  audience: ['women'],
  channel: ['site'],
  access: ['childcare'],
};
const monday = { date: '2026-11-23', minute: 10 * 60 };
const nightDuty = madeUpService({ id: 'night', week: [[20 * 60, 22 * 60]], languages: ['de'] });
const dayDuty = madeUpService({
  id: 'day',
  week: [[9 * 60, 12 * 60]],
  languages: ['ar'],
  types: ['arbeit'],
  latitude: 52.6,
});
const quiet = madeUpService({ id: 'quiet', latitude: 52.7 });
const landwide = madeUpService({ id: 'land', area: 'state' });
const bavarian = madeUpService({ id: 'bavarian', area: 'state', state: 'BY' });
const nationwide = madeUpService({ id: 'nation', area: 'national', state: '', types: ['online'] });
const all = [nightDuty, dayDuty, quiet, landwide, bavarian, nationwide];

function directory(services: Service[], holidays: Record<string, string[]> = {}): Load {
  const located = services.filter(isLocated);
  const files: Record<string, unknown> = {
    '/directory/index.json': {
      built: '2026-11-22',
      shards: [{ file: 'near', box: boxOf(located), count: located.length, states: ['BE'], holds: -1 }],
      words: [],
      elsewhere: [{ file: 'else', count: 0, states: [] }],
      more: {},
      holidays,
    },
    near: located,
    else: services.filter((service) => !isLocated(service)),
  };
  return async <T>(address: string) => structuredClone(files[address]) as T;
}

const ids = (services: Service[]) => services.map(({ id }) => id);
const hitIds = (hits: { service: Service }[]) => ids(hits.map(({ service }) => service));

test('without filters: the nearest first, then offers of the Land, then of the nation', async () => {
  const found = await search(place, any, choices, 10, monday, directory(all));
  expect(hitIds(found.hits)).toEqual(['night', 'day', 'quiet']);
  expect([ids(found.state), ids(found.nationwide), found.more, found.missing]).toEqual([
    ['land'],
    ['nation'],
    false,
    [],
  ]);
});

test('says when there are more than wanted', async () => {
  const found = await search(place, any, choices, 2, monday, directory(all));
  expect([hitIds(found.hits), found.more]).toEqual([['night', 'day'], true]);
});

test('a service of unknown languages is kept apart from those that speak the wished one', async () => {
  const found = await search(place, { ...any, language: 'ar' }, choices, 10, monday, directory(all));
  expect([hitIds(found.hits), hitIds(found.unsure)]).toEqual([['day'], ['quiet']]);
});

test('open now looks at the clock, and a public holiday of the Land closes', async () => {
  const open: Filters = { ...any, open: 'now' };
  expect(hitIds((await search(place, open, choices, 10, monday, directory(all))).hits)).toEqual(['day']);
  const holiday = directory(all, { BE: ['2026-11-23'] });
  expect(hitIds((await search(place, open, choices, 10, monday, holiday)).hits)).toEqual([]);
});

test('nationwide help of the wished kind is shown even where it is closed or of unknown languages, no other kind', async () => {
  const find = (wish: Partial<Filters>) => search(place, { ...any, ...wish }, choices, 10, monday, directory(all));
  expect(ids((await find({ type: 'online', open: 'now' })).nationwide)).toEqual(['nation']);
  const work = await find({ topic: 'work' });
  expect([hitIds(work.hits), ids(work.nationwide)]).toEqual([['day'], []]);
});

test('a bare position takes the Land from the services near it', async () => {
  const here = { ...place, districts: [], state: '' };
  expect(ids((await search(here, any, choices, 10, monday, directory(all))).state)).toEqual(['land']);
});

test('a region that does not come is named by its Länder, and the rest is shown', async () => {
  const load = directory(all);
  const broken: Load = (address) => (address === 'near' ? Promise.reject(new Error('offline')) : load(address));
  const found = await search(place, any, choices, 10, monday, broken);
  expect([found.hits, found.missing, ids(found.nationwide)]).toEqual([[], ['BE'], ['nation']]);
});

test('nationwide offers that do not come are missing too, and the rest is shown', async () => {
  const load = directory(all);
  const broken: Load = (address) => (address === 'else' ? Promise.reject(new Error('offline')) : load(address));
  const found = await search(place, any, choices, 10, monday, broken);
  expect([hitIds(found.hits), found.missing, found.nationwide]).toEqual([['night', 'day', 'quiet'], [''], []]);
});

test('without the index the search fails, so that the reader is told', async () => {
  await expect(search(place, any, choices, 10, monday, () => Promise.reject(new Error('offline')))).rejects.toThrow(
    'offline',
  );
});

test('open this week looks seven days ahead, also at days without a rule', async () => {
  const monthly = madeUpService({ id: 'monthly', dates: [['2026-11-29', 600, 720]] });
  const later = madeUpService({ id: 'later', dates: [['2026-11-30', 600, 720]] });
  const over = madeUpService({ id: 'over', dates: [['2026-11-23', 480, 540]] });
  const week: Filters = { ...any, open: 'week' };
  const found = await search(place, week, choices, 10, monday, directory([monthly, later, over, quiet, nightDuty]));
  expect(hitIds(found.hits)).toEqual(['monthly', 'night']);
});

test('who speaks the language comes before those with an interpreter, and far ones follow by distance', async () => {
  const interpreter = madeUpService({ id: 'interpreter', interpreters: ['*'] });
  const farInterpreter = madeUpService({ id: 'far-interpreter', interpreters: ['ar'], latitude: 53.2 });
  const farSpeaker = madeUpService({ id: 'far-speaker', languages: ['ar'], latitude: 53.3 });
  const load = directory([interpreter, dayDuty, farSpeaker, farInterpreter, nightDuty]);
  const find = (count: number) => search(place, { ...any, language: 'ar' }, choices, count, monday, load);
  const first = await find(10);
  expect(hitIds(first.hits)).toEqual(['day', 'interpreter', 'far-interpreter']);
  expect(first.more).toBe(true);
  const all = await find(20);
  expect(hitIds(all.hits)).toEqual(['day', 'interpreter', 'far-interpreter', 'far-speaker']);
  expect(all.more).toBe(false);
});

test('access that is not stated is to be asked about', async () => {
  const cared = madeUpService({ id: 'cared', access: ['childcare'], latitude: 52.8 });
  const wish: Filters = { ...any, access: ['childcare'] };
  const found = await search(place, wish, choices, 10, monday, directory([cared, quiet]));
  expect([hitIds(found.hits), hitIds(found.unsure)]).toEqual([['cared'], ['quiet']]);
});

test('near entries that were not checked for long come last, and what has ended is not shown', async () => {
  const stale = madeUpService({ id: 'stale', checked: '2024-01' });
  const ended = madeUpService({ id: 'ended', valid_to: '2026-11-22' });
  const lastDay = madeUpService({ id: 'last-day', valid_to: '2026-11-23' });
  const found = await search(place, any, choices, 10, monday, directory([stale, ended, lastDay, quiet]));
  expect(hitIds(found.hits)).toEqual(['last-day', 'quiet', 'stale']);
});

test('where nothing near fits, each wish tells what it is worth to give it up', async () => {
  const wish: Filters = { ...any, type: 'mbe', language: 'ar', open: 'now' };
  const found = await search(place, wish, choices, 10, monday, directory([nightDuty, dayDuty, quiet]));
  expect(hitIds(found.hits)).toEqual([]);
  expect(found.relaxed.map(({ name, value, count }) => [name, value, count])).toEqual([
    ['type', 'mbe', 1],
    ['open', 'now', 1],
  ]);
  const [{ filters } = { filters: any }] = found.relaxed;
  expect(hitIds((await search(place, filters, choices, 10, monday, directory(all))).hits)).toEqual(['day']);
});

test('where something near fits or may fit, nothing is to be given up', async () => {
  const found = await search(place, { ...any, language: 'ar' }, choices, 10, monday, directory([quiet]));
  expect([hitIds(found.unsure), found.relaxed]).toEqual([['quiet'], []]);
});

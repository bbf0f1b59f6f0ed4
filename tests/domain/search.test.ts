import { expect, test } from 'vitest';
import { boxOf } from '../../src/domain/box.ts';
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
const choices = {
  topics: [{ id: 'work', services: ['arbeit'] }],
  types: ['mbe', 'arbeit', 'online'],
  languages: ['ar'],
};
const any = { topic: '', type: '', language: '', open: false };
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
      shards: [{ file: 'near', box: boxOf(located), count: located.length, states: ['BE'] }],
      elsewhere: { file: 'else', count: 0 },
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
  const open = { ...any, open: true };
  expect(hitIds((await search(place, open, choices, 10, monday, directory(all))).hits)).toEqual(['day']);
  const holiday = directory(all, { BE: ['2026-11-23'] });
  expect(hitIds((await search(place, open, choices, 10, monday, holiday)).hits)).toEqual([]);
});

test('nationwide help is shown even where no such offer fits the filters', async () => {
  const found = await search(place, { ...any, topic: 'work' }, choices, 10, monday, directory(all));
  expect([hitIds(found.hits), ids(found.nationwide)]).toEqual([['day'], ['nation']]);
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

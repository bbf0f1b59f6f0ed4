import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '../../src/domain/box.ts';
import { kilometres } from '../../src/domain/distance.ts';
import { nearest } from '../../src/domain/nearest.ts';
import type { Service } from '../../src/domain/service.ts';
import { byId, type LocatedService, type Shard, splitByRegion } from '../../src/domain/shards.ts';
import { madeUpService, madeUpServices } from './made-up-services.ts';

const degrees = (min: number, max: number) => fc.oneof(fc.integer({ min, max }), fc.double({ min, max, noNaN: true }));
const anyPoint = fc.oneof(
  fc.record({ latitude: degrees(46, 56), longitude: degrees(4, 16) }),
  fc.constantFrom({ latitude: 50, longitude: 10 }, { latitude: 52, longitude: 10 }),
);
const anyServices = fc
  .array(fc.tuple(anyPoint, fc.constantFrom('mbe', 'jmd')), { maxLength: 80 })
  .map((rows) => rows.map(([point, type], n) => madeUpService({ id: `s-${n}`, types: [type], ...point })));

/** Shards and what they hold, both in an order that helps nobody. */
function shardsOf(services: LocatedService[], most: number) {
  const parts = splitByRegion(services, most)
    .map((part) => part.toReversed())
    .reverse();
  const shards = parts.map(
    (part, n): Shard => ({ file: `${n}`, box: boxOf(part), count: part.length, states: [], holds: 0 }),
  );
  return { shards, load: async (shard: Shard) => parts[Number(shard.file)] ?? [] };
}

const scan = (from: { latitude: number; longitude: number }, services: LocatedService[]) =>
  services
    .map((service) => ({ service, km: kilometres(from, service) }))
    .sort((a, b) => a.km - b.km || byId(a.service, b.service));

test('finds exactly what a full scan finds, from anywhere, with equal distances ordered by id', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPoint,
      anyServices,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 12 }),
      fc.boolean(),
      async (from, services, most, count, filtered) => {
        const filter = (service: Service) => !filtered || service.types.includes('mbe');
        const { shards, load } = shardsOf(services, most);
        const found = await nearest(from, shards, load, filter, count);
        expect(found.hits).toEqual(scan(from, services.filter(filter)).slice(0, count));
      },
    ),
    { numRuns: 500 },
  );
});

test('from the corners and edges of a box the answer is that of a full scan too', async () => {
  const services = madeUpServices(300);
  const { shards, load } = shardsOf(services, 20);
  for (const {
    box: [south, west, north, east],
  } of shards) {
    for (const from of [
      [south, west],
      [south, east],
      [north, west],
      [north, east],
      [(south + north) / 2, east],
    ]) {
      const place = { latitude: from[0] ?? 0, longitude: from[1] ?? 0 };
      const found = await nearest(place, shards, load, () => true, 5);
      expect(found.hits).toEqual(scan(place, services).slice(0, 5));
    }
  }
});

test('opens few of many files', async () => {
  const services = madeUpServices(10_000);
  const { shards, load } = shardsOf(services, 100);
  const found = await nearest({ latitude: 51, longitude: 10 }, shards, load, () => true, 20);
  expect(found.opened).toBeLessThanOrEqual(6);
  expect(shards.length).toBeGreaterThan(100);
});

test('a file that does not come is named, and the rest is found', async () => {
  const services = madeUpServices(200);
  const { shards, load } = shardsOf(services, 20);
  const from = { latitude: 52, longitude: 10 };
  const nearestShard = (await nearest(from, shards, load, () => true, 1)).hits[0]?.service;
  const broken = async (shard: Shard) => {
    const part = await load(shard);
    if (part.some((service) => service.id === nearestShard?.id)) throw new Error('not on the device');
    return part;
  };
  const found = await nearest(from, shards, broken, () => true, 5);
  expect(found.missing).toHaveLength(1);
  expect(found.hits).toHaveLength(5);
});

test('nothing is opened where nothing is wanted', async () => {
  const { shards, load } = shardsOf(madeUpServices(50), 10);
  expect(await nearest({ latitude: 52, longitude: 10 }, shards, load, () => true, 0)).toEqual({
    hits: [],
    left: false,
    opened: 0,
    missing: [],
  });
});

test('a service that stands in two shards is found once', async () => {
  const services = madeUpServices(40);
  const [once, twice] = [shardsOf(services, 10), shardsOf(services.slice(0, 25), 10)];
  const shards = [...once.shards, ...twice.shards.map((shard) => ({ ...shard, file: `twice ${shard.file}` }))];
  const load = (shard: Shard) =>
    shard.file.startsWith('twice') ? twice.load({ ...shard, file: shard.file.slice(6) }) : once.load(shard);
  const from = { latitude: 52.5, longitude: 13.4 };
  const found = await nearest(from, shards, load, () => true, 30);
  expect(found.hits).toEqual(scan(from, services).slice(0, 30));
});

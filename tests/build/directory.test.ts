import { expect, test } from 'vitest';
import { buildDirectory } from '../../src/build/directory.ts';
import { mayHold } from '../../src/domain/holds.ts';
import { type Service, whole } from '../../src/domain/service.ts';
import type { DirectoryIndex } from '../../src/domain/shards.ts';
import { madeUpService, madeUpServices } from '../domain/made-up-services.ts';

const nationwide = madeUpService({ id: 'z-national', area: 'national', state: '' });
const unplaced = madeUpService({ id: 'a-unplaced', latitude: null, longitude: null, position: '' });
const holidays = { BE: ['2026-03-08'] };

function build(count: number) {
  const files = buildDirectory([...madeUpServices(count), nationwide, unplaced], holidays, '2026-11-22', {}, 40);
  const read = (address: string) => JSON.parse(files.get(address.replace(/^\//, '')) ?? 'null');
  return { files, read, index: read('/directory/index.json') as DirectoryIndex };
}

test('the index leads to every service, by region or in the list without a place', () => {
  const { files, read, index } = build(100);
  expect(
    index.shards
      .flatMap((shard) => read(shard.file))
      .map((s) => s.id)
      .sort(),
  ).toEqual(
    madeUpServices(100)
      .map((s) => s.id)
      .sort(),
  );
  expect(index.shards.every((shard) => read(shard.file).length === shard.count)).toBe(true);
  expect(read(index.elsewhere[0]!.file).map(whole)).toEqual([unplaced, nationwide]);
  expect(files.size).toBe(index.shards.length + 2);
});

test('the index says the date of the build, the holidays and the Länder of each region', () => {
  const { index } = build(10);
  expect(index).toMatchObject({ built: '2026-11-22', holidays, shards: [{ states: ['BE'], count: 10 }] });
});

test('a file keeps its name while its content stays, and changes it with the content', () => {
  const names = (count: number) => new Set(build(count).files.keys());
  expect(names(100)).toEqual(names(100));
  const changed = buildDirectory(
    madeUpServices(100).map((s) => ({ ...s, note: 'neu' })),
    holidays,
    '2026-11-22',
    {},
    40,
  );
  expect([...changed.keys()].filter((name) => names(100).has(name))).toEqual(['directory/index.json']);
});

test('an empty directory is a directory', () => {
  const files = buildDirectory([], {}, '2026-11-22');
  expect(JSON.parse(files.get('directory/index.json') ?? '')).toMatchObject({ shards: [], elsewhere: [{ count: 0 }] });
});

test('a big directory parts by Land what has no distance, and keeps rare types apart', () => {
  const types = (n: number) => (n % 200 === 0 ? ['psz', 'mbe'] : n % 100 === 0 ? ['psz'] : ['mbe']);
  const services = madeUpServices(6_000).map((service, n) => ({ ...service, types: types(n) }));
  const landwide = ['BE', 'BY'].map((state) => madeUpService({ id: `land-${state}`, area: 'state', state }));
  const files = buildDirectory([...services, ...landwide, nationwide], holidays, '2026-11-22');
  const read = (address: string) => JSON.parse(files.get(address.slice(1))!) as Service[];
  const index = JSON.parse(files.get('directory/index.json')!) as DirectoryIndex;
  expect(index.elsewhere.map(({ file, states }) => [states, read(file).map(({ id }) => id)])).toEqual([
    [[], ['z-national']],
    [['BE'], ['land-BE']],
    [['BY'], ['land-BY']],
  ]);
  const idsFor = (type: string) =>
    index.shards
      .filter(mayHold(index, [[type]]))
      .flatMap(({ file }) => read(file))
      .map(({ id }) => id)
      .sort();
  const idsOf = (type: string) => services.filter((one) => one.types.includes(type)).map(({ id }) => id);
  expect(idsFor('psz')).toEqual(idsOf('psz').sort());
  expect(idsFor('mbe')).toEqual(idsOf('mbe').sort());
});

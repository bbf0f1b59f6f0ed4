import { afterEach, describe, expect, it } from 'vitest';
import type { DirectoryIndex } from '../../src/domain/shards.ts';
import { data } from '../../src/sw/data.ts';
import { type FaultServer, faultServer, type Site } from './fault-server.ts';
import { mapStores } from './map-stores.ts';

const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });
const NORTH = '/directory/region.aaaaaaaa01.json';
const SOUTH = '/directory/region.bbbbbbbb01.json';
const NORTH_2 = '/directory/region.aaaaaaaa02.json';

const index = (north: string, built: string): DirectoryIndex => ({
  built,
  shards: [
    { file: north, box: [52, 8, 55, 12], count: 1, states: ['SH'], holds: 1 },
    { file: SOUTH, box: [47, 8, 49, 12], count: 1, states: ['BY'], holds: 1 },
  ],
  words: ['mbe'],
  elsewhere: [{ file: '/directory/elsewhere.cccccccc01.json', count: 0, states: [] }],
  more: {},
  holidays: {},
});

describe('directory and places', () => {
  let server: FaultServer;
  afterEach(() => server.stop().catch(() => undefined));

  async function start() {
    const site: Site = new Map([
      ['/directory/index.json', json(index(NORTH, '2026-01-01'))],
      [NORTH, json(['north'])],
      [SOUTH, json(['south'])],
      ['/places/p-2.json', json(['places 1'])],
    ]);
    server = await faultServer(site);
    const caches = mapStores();
    const scope = {
      facts: { version: '', scripts: [], list: { url: '', integrity: '' }, lastResort: '' },
      caches,
      room: async () => caches.room(),
      fetch: (url: Request | string, init?: RequestInit) => fetch(new URL(url as string, server.url), init),
    };
    const work: Promise<unknown>[] = [];
    const get = async (path: string) => {
      const response = await data(scope, server.url + path, (each) => work.push(each));
      return response.json();
    };
    return { site, get, settled: () => Promise.all(work), caches };
  }

  it('asks once for a file named after its content, and has it offline', async () => {
    const { get, settled } = await start();
    await get(NORTH);
    await get(`${NORTH}?again`);
    await settled();
    expect(server.seen).toEqual([NORTH]);
    await server.stop();
    expect(await get(NORTH)).toEqual(['north']);
    await expect(get(SOUTH)).rejects.toThrow();
  });

  it.each(['captive 200', 'captive 200 under the right type', 'truncated', 'truncated, clean end', '404'] as const)(
    'does not store a part that came as: %s',
    async (fault) => {
      const { get } = await start();
      server.faults.set(NORTH, fault);
      await expect(get(NORTH)).rejects.toThrow();
      server.faults.clear();
      expect(await get(NORTH)).toEqual(['north']);
    },
  );

  it('gives a part of the places at once and renews it behind', async () => {
    const { site, get, settled } = await start();
    await get('/places/p-2.json');
    site.set('/places/p-2.json', json(['places 2']));
    expect(await get('/places/p-2.json')).toEqual(['places 1']);
    await settled();
    expect(await get('/places/p-2.json')).toEqual(['places 2']);
  });

  it('gives the fresh index where the network is quick, the stored one where it hangs or fails', async () => {
    const { site, get } = await start();
    await get('/directory/index.json');
    site.set('/directory/index.json', json(index(NORTH, '2026-02-02')));
    expect((await get('/directory/index.json')).built).toBe('2026-02-02');
    server.faults.set('*', 'hang');
    const begin = performance.now();
    expect((await get('/directory/index.json')).built).toBe('2026-02-02');
    expect(performance.now() - begin).toBeLessThan(3_500);
    await server.stop();
    expect((await get('/directory/index.json')).built).toBe('2026-02-02');
  });

  it('loads the successor of a part in use before a new index takes over, and drops the old part', async () => {
    const { site, get, settled, caches } = await start();
    await get('/directory/index.json');
    await get(NORTH);
    site.set('/directory/index.json', json(index(NORTH_2, '2026-03-03'))).set(NORTH_2, json(['north 2']));
    await get('/directory/index.json');
    await settled();
    await server.stop();
    expect((await get('/directory/index.json')).shards[0].file).toBe(NORTH_2);
    expect(await get(NORTH_2)).toEqual(['north 2']);
    const paths = (await (await caches.open('anlauf-data')).keys()).map(({ url }) => new URL(url).pathname);
    expect(paths.sort()).toEqual(['/directory/index.json', NORTH_2]);
  });

  it('leaves the neighbours of a part in use where they are', async () => {
    const { site, get, settled, caches } = await start();
    const touching = (built: string) => {
      const { shards, ...rest } = index(NORTH, built);
      return { ...rest, shards: [shards[0], { ...shards[1], box: [49, 8, 52, 12] }] };
    };
    for (const built of ['2026-01-01', '2026-03-03']) {
      site.set('/directory/index.json', json(touching(built)));
      await get('/directory/index.json');
      await get(NORTH);
    }
    await settled();
    const paths = (await (await caches.open('anlauf-data')).keys()).map(({ url }) => new URL(url).pathname);
    expect(paths.sort()).toEqual(['/directory/index.json', NORTH]);
  });

  it('stays with the old index offline while a successor cannot be loaded', async () => {
    const { site, get, settled } = await start();
    await get('/directory/index.json');
    await get(NORTH);
    site.set('/directory/index.json', json(index(NORTH_2, '2026-03-03')));
    await get('/directory/index.json');
    await settled();
    await server.stop();
    expect((await get('/directory/index.json')).shards[0].file).toBe(NORTH);
    expect(await get(NORTH)).toEqual(['north']);
  });
});

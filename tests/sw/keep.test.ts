import { afterEach, describe, expect, it } from 'vitest';
import type { FromWorker } from '../../src/domain/offline.ts';
import { keep, stage, switchOver, tidy } from '../../src/sw/keep.ts';
import { keepInTurn } from '../../src/sw/keeper.ts';
import { keptLanguages } from '../../src/sw/kept.ts';
import { keptPage } from '../../src/sw/kept-page.ts';
import { setName } from '../../src/sw/scope.ts';
import { FAULTS } from './fault-server.ts';
import { type World, world } from './world.ts';

const worlds: World[] = [];
const start = async (edition: string) => {
  worlds.push(await world(edition));
  return worlds.at(-1)!;
};
afterEach(async () => {
  for (const { server } of worlds.splice(0)) await server.stop();
});

const textOf = async (scope: World['scope'], path = '/ar/guides/one/') => {
  const kept = (await keptLanguages(scope)).find(({ tag }) => tag === 'ar');
  return kept && (await keptPage(scope, kept, path))?.text();
};

describe('keeping a language', () => {
  it('loads its pack in one request and gives the pages of the server, byte for byte', async () => {
    const { scope, server, open } = await start('keep-1');
    await keep(scope, 'ar');
    expect(server.seen.filter((path) => path.startsWith('/packs/'))).toEqual([scope.facts.packs.ar!.url]);
    for (const path of ['/ar/', '/ar/offline/', '/ar/guides/one/', '/ar/guides/two/'])
      expect(await textOf(scope, path)).toBe(await (await fetch(open(path))).text());
  });

  it('gives pages the headers of the server', async () => {
    const { scope } = await start('keep-headers');
    const kept = await keep(scope, 'ar');
    const page = await keptPage(scope, kept, '/ar/');
    expect(page?.headers.get('content-security-policy')).toContain('trusted-types app-sw');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('asks for nothing when it is kept already', async () => {
    const { scope, server } = await start('keep-2');
    await keep(scope, 'ar');
    server.seen.length = 0;
    await keep(scope, 'ar');
    expect(server.seen).toEqual([]);
  });

  it.each(FAULTS.filter((fault) => fault !== 'hang'))(
    'leaves the old pack in use when the new one meets: %s',
    async (fault) => {
      const { scope, server, publish } = await start(`old ${fault}`);
      await keep(scope, 'ar');
      const next = publish(`new ${fault}`);
      server.faults.set(next.facts.packs.ar!.url, fault);
      await expect(keep(next, 'ar')).rejects.toThrow();
      expect(await textOf(scope)).toContain(`old ${fault}`);
      server.faults.clear();
      await keep(next, 'ar');
      expect(await textOf(scope)).toContain(`new ${fault}`);
    },
  );

  it('goes on where a broken try ended', async () => {
    const { scope, server } = await start('resume');
    server.faults.set(scope.facts.scripts[1]!.url, 'reset');
    await expect(keep(scope, 'ar')).rejects.toThrow();
    server.faults.clear();
    server.seen.length = 0;
    await keep(scope, 'ar');
    expect(server.seen).toEqual([scope.facts.scripts[1]!.url]);
  });

  it('deletes the old pack when the new one is in use, and loads again only what has changed', async () => {
    const { scope, server, publish } = await start('before');
    await keep(scope, 'ar');
    const next = publish('after');
    next.facts.packs = scope.facts.packs;
    server.seen.length = 0;
    await keep(next, 'ar');
    expect(server.seen.some((path) => path.startsWith('/packs/'))).toBe(false);
    expect(await scope.caches.keys()).not.toContain(setName('ar', scope.facts.version));
  });

  it('refuses a pack of an unknown form and says so', async () => {
    const { scope, server } = await start('form');
    scope.facts.packs.ar = { ...scope.facts.packs.de! };
    const news: FromWorker[] = [];
    await keepInTurn(scope, 'ar', async (each) => void news.push(each));
    expect(news).toEqual([{ type: 'failed', tag: 'ar', reason: 'content' }]);
    expect(await keptLanguages(scope)).toEqual([]);
    expect(server.seen).toContain(scope.facts.packs.ar.url);
  });

  it('keeps the old pack and gives the room back when the device is full', async () => {
    const { scope, publish } = await start('room');
    const news: FromWorker[] = [];
    await keepInTurn(scope, 'ar', async (each) => void news.push(each));
    scope.caches.leaveRoom(500);
    await keepInTurn(publish('no room'), 'ar', async (each) => void news.push(each));
    expect(news).toEqual([
      { type: 'kept', tag: 'ar', version: 'ar-room' },
      { type: 'failed', tag: 'ar', reason: 'quota' },
    ]);
    expect(await textOf(scope)).toContain('ar/guides/one/ room');
    expect((await scope.caches.keys()).filter((name) => name.startsWith('anlauf-set-'))).toHaveLength(1);
  });

  it('renews the other kept languages too, one after the other, and ignores languages it has not', async () => {
    const { scope, publish } = await start('turn');
    await keep(scope, 'de');
    const next = publish('turned');
    const news: string[] = [];
    const tell = async (each: FromWorker) => void news.push(`${each.type} ${each.tag}`);
    await Promise.all([keepInTurn(next, 'ar', tell), keepInTurn(next, '__proto__', tell)]);
    expect(news).toEqual(['kept ar', 'kept de', 'kept de', 'kept ar']);
  });

  it('mends a set whose pack can no longer be read', async () => {
    const { scope } = await start('damage');
    const kept = await keep(scope, 'ar');
    await (await scope.caches.open(kept.set)).put(kept.pack, new Response('{"schema":1,'));
    expect(await keptPage(scope, kept, '/ar/')).toBeUndefined();
    await expect(keep(scope, 'ar')).rejects.toThrow();
    await keep(scope, 'ar');
    expect(await textOf(scope)).toContain('damage');
  });
});

describe('an update', () => {
  it('gathers the new pack beside the old one and switches without the network', async () => {
    const { scope, server, publish } = await start('v1');
    await keep(scope, 'ar');
    const next = publish('v2');
    await stage(next);
    expect(await textOf(scope)).toContain('v1');
    await server.stop();
    await switchOver(next);
    await tidy(next);
    expect(await textOf(scope)).toContain('v2');
    expect(await scope.caches.keys()).toEqual(['anlauf-kept', setName('ar', next.facts.version)]);
    await server.start();
  });

  it('goes on with the old pack where the new one could not be gathered', async () => {
    const { scope, server, publish } = await start('w1');
    await keep(scope, 'ar');
    const next = publish('w2');
    server.faults.set(next.facts.packs.ar!.url, '503');
    await stage(next);
    await switchOver(next);
    await tidy(next);
    expect(await textOf(scope)).toContain('w1');
  });

  it('deletes only stores of ours', async () => {
    const { scope } = await start('x1');
    for (const name of ['anlauf-old', 'anlauf-set-ar-0', 'theirs']) await scope.caches.open(name);
    await tidy(scope);
    expect(await scope.caches.keys()).toEqual(['theirs', 'anlauf-kept']);
  });
});

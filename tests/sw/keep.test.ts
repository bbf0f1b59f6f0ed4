import { afterEach, describe, expect, it } from 'vitest';
import type { FromWorker } from '../../src/domain/offline.ts';
import { keep, stage, switchOver, tidy } from '../../src/sw/keep.ts';
import { keepInTurn } from '../../src/sw/keeper.ts';
import { keptLanguages } from '../../src/sw/kept.ts';
import { keptPage } from '../../src/sw/kept-page.ts';
import { type Scope, setName } from '../../src/sw/scope.ts';
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

/** What the server was asked for besides the list, which an installed worker has. */
const asked = ({ server }: World) => server.seen.filter((path) => !path.startsWith('/packs/list.'));

const textOf = async (scope: Scope, path = '/ar/guides/one/') => {
  const kept = (await keptLanguages(scope)).find(({ tag }) => tag === 'ar');
  return kept && (await keptPage(scope, kept, path))?.text();
};

describe('keeping a language', () => {
  it('loads its pack in one request and gives the pages of the server, byte for byte', async () => {
    const here = await start('keep-1');
    const { scope, ar, open } = here;
    await keep(scope, 'ar');
    expect(asked(here).filter((path) => path.startsWith('/packs/'))).toEqual([ar.pack.url]);
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

  it('reads for one page only that page and the shell, not what stands on the others', async () => {
    const { scope } = await start('keep-apart');
    const kept = await keep(scope, 'ar');
    const set = await scope.caches.open(kept.set);
    await set.put('/ar/guides/two/', new Response('{'));
    expect(await textOf(scope, '/ar/guides/one/')).toContain('keep-apart');
    expect((await set.keys()).some(({ url }) => url.includes('/packs/'))).toBe(false);
  });

  it('asks for nothing when it is kept already', async () => {
    const here = await start('keep-2');
    await keep(here.scope, 'ar');
    here.server.seen.length = 0;
    await keep(here.scope, 'ar');
    expect(asked(here)).toEqual([]);
  });

  it.each(FAULTS.filter((fault) => fault !== 'hang'))(
    'leaves the old pack in use when the new one meets: %s',
    async (fault) => {
      const { scope, server, publish } = await start(`old ${fault}`);
      await keep(scope, 'ar');
      const next = publish(`new ${fault}`);
      server.faults.set(next.ar.pack.url, fault);
      await expect(keep(next, 'ar')).rejects.toThrow();
      expect(await textOf(scope)).toContain(`old ${fault}`);
      server.faults.clear();
      await keep(next, 'ar');
      expect(await textOf(scope)).toContain(`new ${fault}`);
    },
  );

  it('goes on where a broken try ended', async () => {
    const here = await start('resume');
    const { scope, server, ar } = here;
    server.faults.set(scope.facts.scripts[1]!.url, 'reset');
    await expect(keep(scope, 'ar')).rejects.toThrow();
    server.faults.clear();
    server.seen.length = 0;
    await keep(scope, 'ar');
    expect(asked(here)).toEqual([scope.facts.scripts[1]!.url, ar.pack.url]);
  });

  it('deletes the old pack when the new one is in use, and loads again only what has changed', async () => {
    const here = await start('before');
    const { scope, server, ar, publish } = here;
    await keep(scope, 'ar');
    const next = publish('after', [ar]);
    server.seen.length = 0;
    await keep(next, 'ar');
    expect(asked(here)).toEqual(next.facts.scripts.map(({ url }) => url));
    expect(await textOf(next, '/ar/guides/two/')).toContain('before');
    expect(await scope.caches.keys()).not.toContain(setName('ar', scope.facts.version));
  });

  it('refuses a pack of an unknown form', async () => {
    const { scope, server, ar, de, publish } = await start('form');
    const next = publish('form', [{ ...ar, pack: de.pack }]);
    await expect(keep(next, 'ar')).rejects.toThrow('form');
    expect(await keptLanguages(scope)).toEqual([]);
    expect(server.seen).toContain(de.pack.url);
  });

  it('tells once that a language is newly kept, and again when an update has brought it anew', async () => {
    const { scope, publish } = await start('told');
    const news: FromWorker[] = [];
    const visit = (build: Scope) => keepInTurn(build, 'ar', async (each) => void news.push(each));
    await visit(scope);
    await visit(scope);
    expect(news).toEqual([{ type: 'kept', tag: 'ar' }]);
    const next = publish('told anew');
    await stage(next);
    await switchOver(next);
    await visit(next);
    await visit(next);
    expect(news).toHaveLength(2);
  });

  it('keeps the old pack, says so and gives the room back when the device is full', async () => {
    const { scope, publish } = await start('room');
    const news: FromWorker[] = [];
    const tell = async (each: FromWorker) => void news.push(each);
    await keepInTurn(scope, 'ar', tell);
    const next = publish('no room');
    scope.caches.leaveRoom(500);
    const hopeful = { ...next, room: async () => Number.POSITIVE_INFINITY };
    await keepInTurn(hopeful, 'ar', tell);
    expect(news).toEqual([
      { type: 'kept', tag: 'ar' },
      { type: 'full', tag: 'ar' },
    ]);
    expect(await textOf(scope)).toContain('ar/guides/one/ room');
    expect((await scope.caches.keys()).filter((name) => name.startsWith('anlauf-set-'))).toHaveLength(1);
  });

  it('loads nothing of a language for which the browser sees no room', async () => {
    const here = await start('no room');
    const news: FromWorker[] = [];
    here.scope.caches.leaveRoom(here.ar.pack.bytes - 1);
    await keepInTurn(here.scope, 'ar', async (each) => void news.push(each));
    expect(news).toEqual([{ type: 'full', tag: 'ar' }]);
    expect(asked(here)).toEqual([]);
  });

  it('tells nothing of a network that fails, and keeps again after any failure', async () => {
    const { scope, server, ar } = await start('failing');
    const news: FromWorker[] = [];
    const tell = async (each: FromWorker) => void news.push(each);
    server.faults.set(ar.pack.url, '503');
    await keepInTurn(scope, 'ar', tell);
    server.faults.clear();
    const broken = { ...scope, caches: { ...scope.caches, open: () => Promise.reject(new Error('broken storage')) } };
    await keepInTurn(broken, 'ar', tell);
    await keepInTurn(scope, 'ar', () => Promise.reject(new Error('the page is gone')));
    expect(news).toEqual([]);
    await keepInTurn(scope, 'de', tell);
    expect(news).toEqual([{ type: 'kept', tag: 'de' }]);
  });

  it('renews the other kept languages too, one after the other, and ignores languages it has not', async () => {
    const { scope, publish } = await start('turn');
    await keep(scope, 'de');
    const next = publish('turned');
    const news: string[] = [];
    const tell = async (each: FromWorker) => void news.push(`${each.type} ${each.tag}`);
    await Promise.all([keepInTurn(next, 'ar', tell), keepInTurn(next, '__proto__', tell)]);
    expect(news).toEqual(['kept ar', 'kept de']);
    expect((await keptLanguages(next)).map(({ tag }) => tag).sort()).toEqual(['ar', 'de']);
  });

  it('mends a set of which a page can no longer be read', async () => {
    const { scope } = await start('damage');
    const kept = await keep(scope, 'ar');
    await (await scope.caches.open(kept.set)).put('/ar/guides/one/', new Response('{"path":'));
    expect(await textOf(scope)).toBeUndefined();
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
    server.faults.set(next.ar.pack.url, '503');
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

import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keep } from '../../src/sw/keep.ts';
import { languagesOf } from '../../src/sw/languages.ts';
import { navigate } from '../../src/sw/navigate.ts';
import { uiOf } from '../registry.ts';
import { type World, world } from './world.ts';

describe('opening a page', async () => {
  let here: World;
  const worlds: World[] = [];
  let work: Promise<unknown>[] = [];
  let editions = 0;

  const go = async (path: string) => {
    const start = performance.now();
    const response = await navigate(here.scope, here.open(path), (each) => work.push(each));
    return { response, text: await response.text(), ms: performance.now() - start };
  };
  const settled = () => Promise.all(work);

  beforeEach(async () => {
    here = await world(`navigate ${editions++}`);
    worlds.push(here);
    work = [];
  });
  afterAll(async () => {
    for (const { server } of worlds) await server.stop().catch(() => undefined);
  });

  it('gives a page of a kept language without asking the server, whatever stands after the path', async () => {
    await keep(here.scope, 'ar');
    here.server.seen.length = 0;
    const plain = await go('/ar/guides/one/');
    expect(plain.text).toContain('ar/guides/one/ navigate');
    for (const path of ['/ar/guides/one/?utm=1', '/ar/guides/one', '/ar/guides/one/?fbclid=2#part'])
      expect((await go(path)).text).toBe(plain.text);
    expect(here.server.seen).toEqual([]);
  });

  it('asks the server for a language that is not kept, and for pages the pack has not', async () => {
    await keep(here.scope, 'ar');
    expect((await go('/de/guides/one/')).response.status).toBe(200);
    expect((await go('/ar/guides/missing/')).response.status).toBe(404);
  });

  it('says offline what is missing, in the language asked for or else in one that is kept', async () => {
    await keep(here.scope, 'de');
    await keep(here.scope, 'ar');
    await here.server.stop();
    const german = await go('/de/guides/missing/');
    expect(german.text).toContain('de/offline/');
    expect(german.response.status).toBe(503);
    expect((await go('/en/guides/one/')).text).toContain('ar/offline/');
    expect(german.ms).toBeLessThan(600);
  });

  it('leads from the door to a kept home where the door is not on the device', async () => {
    await keep(here.scope, 'ar');
    await here.server.stop();
    const { response } = await go('/');
    expect(new URL(response.headers.get('location')!).pathname).toBe('/ar/');
  });

  /** Languages of the paragraphs of a page of last resort, each proved to say what to do and whom to call. */
  const spoken = (text: string) =>
    [...text.matchAll(/<p lang="(.*?)".*?<\/p>/gs)].map(([own, tag]) => {
      const { offline, emergency } = uiOf(tag!);
      for (const words of [offline.title, offline.retry, emergency.police, emergency.fire])
        expect(own).toContain(words);
      return tag;
    });

  it('has emergency numbers, in German and English, even when nothing is stored', async () => {
    await here.server.stop();
    const { response, text } = await go('/ar/guides/one/');
    expect(response.status).toBe(503);
    for (const number of ['110', '112', '116016']) expect(text).toContain(`href="tel:${number}"`);
    expect(spoken(text)).toEqual(['de', 'en']);
  });

  it('has them first in the language asked for, at the door in every one, while the list of languages is stored', async () => {
    const { list } = here.scope.facts;
    await (await here.scope.caches.open('anlauf-precache')).put(
      list.url,
      new Response(JSON.stringify(await languagesOf(here.scope))),
    );
    await here.server.stop();
    expect(spoken((await go('/ar/guides/one/')).text)).toEqual(['ar', 'de', 'en']);
    expect(spoken((await go('/de/guides/one/')).text)).toEqual(['de', 'en']);
    expect(spoken((await go('/')).text)).toEqual(['ar', 'de', 'en']);
  });

  it('gives up on a network that does not answer before 4 s', async () => {
    await keep(here.scope, 'ar');
    here.server.faults.set('*', 'hang');
    const { text, ms } = await go('/de/guides/one/');
    expect(text).toContain('ar/offline/');
    expect(ms).toBeLessThan(4_000);
  });

  it('keeps a service that was opened, and gives it when the network fails or hangs', async () => {
    await go('/services/one/?from=chat');
    await settled();
    here.server.faults.set('*', 'hang');
    const { text, ms } = await go('/services/one/');
    expect(text).toContain('/services/one/ navigate');
    expect(ms).toBeLessThan(3_000);
    await here.server.stop();
    expect((await go('/services/one/?again')).text).toContain('/services/one/ navigate');
    expect((await go('/services/two/')).response.status).toBe(503);
  });

  it('prefers the stored service to an error of the server', async () => {
    await go('/services/one/');
    await settled();
    here.server.faults.set('/services/one/', '503');
    expect((await go('/services/one/')).response.status).toBe(200);
  });

  it.each(['captive 200', 'truncated, clean end', '503', 'captive 302', 'wrong type'] as const)(
    'never stores a service that came as: %s',
    async (fault) => {
      here.server.faults.set('/services/one/', fault);
      await go('/services/one/');
      await settled();
      await here.server.stop();
      expect((await go('/services/one/')).text).toContain('tel:112');
    },
  );

  it('forgets a service that is gone from the server', async () => {
    await go('/services/one/');
    await settled();
    here.server.faults.set('/services/one/', '404');
    await go('/services/one/');
    await settled();
    await here.server.stop();
    expect((await go('/services/one/')).text).toContain('tel:112');
  });

  it('keeps at most 60 services, and adds none for a query', async () => {
    const pages = await here.scope.caches.open('anlauf-pages');
    for (let n = 0; n < 60; n++) await pages.put(`/services/s${n}/`, new Response(''));
    await go('/services/one/?utm=1');
    await settled();
    await go('/services/one/?utm=2');
    await settled();
    const keys = (await pages.keys()).map(({ url }) => new URL(url).pathname);
    expect(keys).toHaveLength(60);
    expect(keys.filter((path) => path === '/services/one/')).toHaveLength(1);
    expect(keys).not.toContain('/services/s0/');
  });
});

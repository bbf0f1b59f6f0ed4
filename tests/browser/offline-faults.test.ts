import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAULTS, type FaultServer, faultServer, type Site } from '../sw/fault-server.ts';
import { openBrowser, openPhone } from './chromium.ts';
import { tinyBuild } from './tiny-build.ts';

/** The worker against bad networks and new builds, in a small site so that every file can be spoilt. */
let browser: Browser;
let one: Site;
let two: Site;
beforeAll(async () => {
  browser = await openBrowser();
  one = await tinyBuild('one');
  two = await tinyBuild('two');
});
afterAll(() => browser.close());

interface Visit {
  site: Site;
  server: FaultServer;
  context: BrowserContext;
  page: Page;
  open: (path: string, page?: Page) => Promise<{ text: string; status: number; ms: number }>;
  close: () => Promise<void>;
}

async function visit(): Promise<Visit> {
  const site: Site = new Map(one);
  const server = await faultServer(site);
  const context = await openPhone(browser);
  const page = await context.newPage();
  const open = async (path: string, tab = page) => {
    const start = performance.now();
    const response = await tab.goto(server.url + path);
    const ms = performance.now() - start;
    return { text: (await tab.textContent('main'))!, status: response!.status(), ms };
  };
  const close = async () => {
    await context.close();
    await server.stop().catch(() => undefined);
  };
  return { site, server, context, page, open, close };
}

const kept = (page: Page) => page.waitForSelector('[data-kept]:not([hidden])', { timeout: 10_000 });
const workerState = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (
      registration && {
        active: !!registration.active,
        installing: !!registration.installing,
        waiting: !!registration.waiting,
      }
    );
  });
/** Looks for a new build, as the browser does at every visit. */
const update = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const publish = (site: Site, next: Site) => {
  site.clear();
  for (const [path, file] of next) site.set(path, file);
};

describe('an install', () => {
  test.each(FAULTS)(
    'is refused when a script meets: %s; the page works and the next visit heals',
    async (fault) => {
      const { server, page, open, close } = await visit();
      const script = [...one.keys()].find((path) => path.startsWith('/assets/finder'))!;
      server.faults.set(script, fault);
      await open('/ar/');
      await expect.poll(() => server.seen, { timeout: 5_000 }).toContain(script);
      await expect.poll(() => workerState(page), { timeout: 30_000 }).toBeUndefined();
      expect(await page.getAttribute('html', 'data-edition')).toBe('one');
      server.faults.clear();
      await open('/ar/');
      await kept(page);
      await server.stop();
      expect((await open('/ar/guides/two/')).text).toContain('ar/guides/two/ one');
      await close();
    },
    60_000,
  );

  test.each(['captive 200', 'captive 302', '404'] as const)('is put off when sw.js meets: %s', async (fault) => {
    const { server, page, open, close } = await visit();
    server.faults.set('/sw.js', fault);
    expect((await open('/ar/')).text).toContain('ar/ one');
    server.faults.clear();
    await open('/ar/');
    await kept(page);
    await close();
  });
});

describe('a kept language', () => {
  test('is loaded once, and the worker asks for three files and the pack', async () => {
    const { server, page, open, close } = await visit();
    await open('/ar/');
    await kept(page);
    const paths = server.seen
      .filter((path) => /^\/(assets|shells|packs)\//.test(path))
      .map((path) => path.split('?')[0]);
    expect(new Set(paths).size).toBe(4);
    expect(paths.filter((path) => path!.startsWith('/packs/'))).toHaveLength(1);
    await open('/ar/guides/one/');
    await kept(page);
    expect(server.seen.filter((path) => path.startsWith('/packs/'))).toHaveLength(1);
    await close();
  });

  test('stays in use when there is no room for a new one', async () => {
    const { context, page, site, server, open, close } = await visit();
    await open('/ar/');
    await kept(page);
    publish(site, two);
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: server.url });
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: usage + 100 });
    server.seen.length = 0;
    await update(page);
    await expect.poll(() => server.seen.some((path) => path.startsWith('/assets/'))).toBe(true);
    await expect.poll(() => workerState(page)).toEqual({ active: true, installing: false, waiting: false });
    await server.stop();
    expect((await open('/ar/guides/two/')).text).toContain('ar/guides/two/ one');
    await close();
  });

  test('answers after the browser has stopped the worker', async () => {
    const { context, page, server, open, close } = await visit();
    await open('/ar/');
    await kept(page);
    await server.stop();
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const { text, ms } = await open('/ar/guides/one/');
    expect(text).toContain('ar/guides/one/ one');
    expect(ms).toBeLessThan(600);
    await close();
  });
});

describe('an update', () => {
  test('waits with a quiet notice; accepted in one tab, both load anew once, with the new words, even offline', async () => {
    const { context, page, site, server, open, close } = await visit();
    await open('/ar/');
    await kept(page);
    const other = await context.newPage();
    await open('/ar/guides/one/', other);
    await kept(other);
    publish(site, two);
    const loads = { page: 0, other: 0 };
    page.on('load', () => loads.page++);
    other.on('load', () => loads.other++);
    await update(page);
    await page.waitForSelector('[data-update]:not([hidden])');
    expect(await workerState(page)).toEqual({ active: true, installing: false, waiting: true });
    expect((await open('/ar/guides/two/', other)).text).toContain('one');
    await other.waitForSelector('[data-update]:not([hidden])');
    loads.other = 0;
    expect(loads.page).toBe(0);

    await server.stop();
    await page.click('[data-accept]');
    await expect.poll(() => page.textContent('main')).toContain('ar/ two');
    await expect.poll(() => other.textContent('main')).toContain('ar/guides/two/ two');
    await new Promise((done) => setTimeout(done, 1_000));
    expect(loads).toEqual({ page: 1, other: 1 });
    expect(await page.getAttribute('html', 'data-edition')).toBe('two');
    await close();
  });

  test('is offered again to a page opened while it waits, and taken without asking when no page is open', async () => {
    const { context, page, site, open, close } = await visit();
    await open('/ar/');
    await kept(page);
    publish(site, two);
    await update(page);
    await page.waitForSelector('[data-update]:not([hidden])');
    await open('/ar/guides/one/');
    await page.waitForSelector('[data-update]:not([hidden])');
    const last = await context.newPage();
    await page.close();
    await new Promise((done) => setTimeout(done, 500));
    await expect.poll(async () => (await open('/ar/', last)).text).toContain('ar/ two');
    await close();
  });

  test('that cannot load its pack leaves the old pages readable', async () => {
    const { page, site, server, open, close } = await visit();
    await open('/ar/');
    await kept(page);
    publish(site, two);
    const pack = [...two.keys()].find((path) => path.startsWith('/packs/ar'))!;
    server.faults.set(pack, 'truncated, clean end');
    await update(page);
    await page.waitForSelector('[data-update]:not([hidden])');
    await page.click('[data-accept]');
    await expect
      .poll(() => workerState(page).catch(() => undefined))
      .toEqual({ active: true, installing: false, waiting: false });
    await server.stop();
    expect((await open('/ar/guides/one/')).text).toContain('ar/guides/one/ one');
    expect(await page.getAttribute('html', 'data-edition')).toBe('one');
    await server.start();
    server.faults.clear();
    await open('/ar/');
    await kept(page);
    expect((await open('/ar/guides/one/')).text).toContain('ar/guides/one/ two');
    await close();
  });
});

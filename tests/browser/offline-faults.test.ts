import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FAULTS, type Site } from '../sw/fault-server.ts';
import { openBrowser } from './chromium.ts';
import { tinyBuild } from './tiny-build.ts';
import { kept, looked, publish, SOON, visit, workerState } from './tiny-visit.ts';

// The worker against bad networks and full devices, in a small site so that every file can be spoilt.
vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let one: Site;
let two: Site;
beforeAll(async () => {
  browser = await openBrowser();
  one = await tinyBuild('one');
  two = await tinyBuild('two');
});
afterAll(() => browser.close());

describe('an install', () => {
  test.each(FAULTS)('is refused when a script meets: %s; the page works and the next visit heals', async (fault) => {
    const { server, page, open, close } = await visit(browser, one);
    const script = [...one.keys()].find((path) => path.startsWith('/assets/finder'))!;
    server.faults.set(script, fault);
    await open('/ar/');
    await expect.poll(() => server.seen, SOON).toContain(script);
    await expect.poll(() => workerState(page), { timeout: 30_000 }).toBeUndefined();
    expect(await page.getAttribute('html', 'data-edition')).toBe('one');
    server.faults.clear();
    await open('/ar/');
    await kept(page);
    await server.stop();
    expect((await open('/ar/guides/two/')).text).toContain('ar/guides/two/ one');
    await close();
  });

  test.each(['captive 200', 'captive 302', '404'] as const)('is put off when sw.js meets: %s', async (fault) => {
    const { server, page, open, close } = await visit(browser, one);
    server.faults.set('/sw.js', fault);
    expect((await open('/ar/')).text).toContain('ar/ one');
    server.faults.clear();
    await open('/ar/');
    await kept(page);
    await close();
  });
});

describe('a kept language', () => {
  test('is loaded once, and the worker asks for scripts, list, shell and pack', async () => {
    const { server, page, open, close } = await visit(browser, one);
    await open('/ar/');
    await kept(page);
    const paths = server.seen
      .filter((path) => /^\/(assets|shells|packs)\//.test(path))
      .map((path) => path.split('?')[0]);
    expect(new Set(paths).size).toBe(5);
    expect(paths.filter((path) => path!.startsWith('/packs/'))).toHaveLength(2);
    server.seen.length = 0;
    await open('/ar/guides/one/');
    await looked(page);
    expect(server.seen.filter((path) => /^\/(assets|shells|packs)\//.test(path))).toEqual([]);
    await close();
  });

  test('is told of once, not on the pages after', async () => {
    const { page, open, close } = await visit(browser, one);
    await open('/ar/');
    await kept(page);
    for (const path of ['/ar/guides/one/', '/ar/']) {
      await open(path);
      await looked(page);
      expect(await page.locator('[data-kept]').isHidden()).toBe(true);
    }
    await close();
  });

  test('that has no room is told of once in a tab, without loading it', async () => {
    const { context, page, server, open, close } = await visit(browser, one);
    await open('/de/');
    await kept(page);
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: server.url });
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: usage + 100 });
    await open('/ar/');
    await page.waitForSelector('[data-offers] [data-full]', SOON);
    await open('/ar/guides/one/');
    await looked(page);
    expect(await page.locator('[data-full]').isHidden()).toBe(true);
    expect(server.seen.filter((path) => path.startsWith('/packs/ar'))).toEqual([]);
    await close();
  });

  test('stays in use when there is no room for a new one', async () => {
    const phone = await visit(browser, one);
    const { context, page, server, open, close } = phone;
    await open('/ar/');
    await kept(page);
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: server.url });
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: usage + 100 });
    server.seen.length = 0;
    await publish(phone, two);
    await expect.poll(() => server.seen.some((path) => path.startsWith('/assets/')), SOON).toBe(true);
    await expect.poll(() => workerState(page), SOON).toEqual({ active: true, installing: false, waiting: false });
    await server.stop();
    expect((await open('/ar/guides/two/')).text).toContain('ar/guides/two/ one');
    await close();
  });

  test('answers after the browser has stopped the worker', async () => {
    const { context, page, server, open, close } = await visit(browser, one);
    await open('/ar/');
    await kept(page);
    await server.stop();
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const times: number[] = [];
    for (let n = 0; n < 3; n++) {
      await session.send('ServiceWorker.stopAllWorkers');
      const { text, ms } = await open('/ar/guides/one/');
      expect(text).toContain('ar/guides/one/ one');
      times.push(ms);
    }
    expect(Math.min(...times)).toBeLessThan(600);
    await close();
  });
});

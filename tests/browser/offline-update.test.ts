import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Site } from '../sw/fault-server.ts';
import { openBrowser } from './chromium.ts';
import { tinyBuild } from './tiny-build.ts';
import { kept, looked, publish, SOON, visit, workerState } from './tiny-visit.ts';

// A new build while old pages are open.
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

describe('an update', () => {
  test('waits with a quiet notice; accepted in one tab, both load anew once, with the new words, even offline', async () => {
    const phone = await visit(browser, one);
    const { context, page, server, open, close } = phone;
    await open('/ar/');
    await kept(page);
    const other = await context.newPage();
    await open('/ar/guides/one/', other);
    await looked(other);
    const loads = { page: 0, other: 0 };
    page.on('load', () => loads.page++);
    other.on('load', () => loads.other++);
    await publish(phone, two);
    await page.waitForSelector('[data-offers] [data-update]');
    expect(await workerState(page)).toEqual({ active: true, installing: false, waiting: true });
    expect((await open('/ar/guides/two/', other)).text).toContain('one');
    await other.waitForSelector('[data-offers] [data-update]');
    loads.other = 0;
    expect(loads.page).toBe(0);

    await server.stop();
    await page.click('[data-accept]');
    await expect.poll(() => page.textContent('main'), SOON).toContain('ar/ two');
    await expect.poll(() => other.textContent('main'), SOON).toContain('ar/guides/two/ two');
    await new Promise((done) => setTimeout(done, 1_000));
    expect(loads).toEqual({ page: 1, other: 1 });
    expect(await page.getAttribute('html', 'data-edition')).toBe('two');
    await close();
  });

  test('is offered again to a page opened while it waits, and taken without asking when no page is open', async () => {
    const phone = await visit(browser, one);
    const { context, page, open, close } = phone;
    await open('/ar/');
    await kept(page);
    await publish(phone, two);
    await page.waitForSelector('[data-offers] [data-update]');
    await open('/ar/guides/one/');
    await page.waitForSelector('[data-offers] [data-update]');
    const last = await context.newPage();
    await page.close();
    await new Promise((done) => setTimeout(done, 500));
    await expect.poll(async () => (await open('/ar/', last)).text, SOON).toContain('ar/ two');
    await close();
  });

  test('that cannot load its pack leaves the old pages readable', async () => {
    const phone = await visit(browser, one);
    const { page, server, open, close } = phone;
    await open('/ar/');
    await kept(page);
    const pack = [...two.keys()].find((path) => path.startsWith('/packs/ar'))!;
    server.faults.set(pack, 'truncated, clean end');
    await publish(phone, two);
    await page.waitForSelector('[data-offers] [data-update]');
    await page.click('[data-accept]');
    await expect
      .poll(() => workerState(page).catch(() => undefined), SOON)
      .toEqual({ active: true, installing: false, waiting: false });
    await server.stop();
    expect((await open('/ar/guides/one/')).text).toContain('ar/guides/one/ one');
    expect(await page.getAttribute('html', 'data-edition')).toBe('one');
    await server.start();
    server.faults.clear();
    await expect.poll(async () => (await open('/ar/guides/one/')).text, SOON).toContain('ar/guides/one/ two');
    await close();
  });
});

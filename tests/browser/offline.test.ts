import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { siteHandler } from '../../src/build/serve.ts';
import { compose } from '../../src/domain/compose.ts';
import type { Pack } from '../../src/domain/pack.ts';
import { languages, uiOf } from '../registry.ts';
import { type FaultServer, faultServer } from '../sw/fault-server.ts';
import { openBrowser, openPhone } from './chromium.ts';
import { pagesOf } from './site.ts';

// The published site without a network.
vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let server: FaultServer;
let context: BrowserContext;
let page: Page;
let build = '';

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const answer = siteHandler('dist');
  build = '';
  server = await faultServer(new Map(), (request, response) => {
    if (request.url !== '/sw.js' || !build) return answer(request, response);
    return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(build);
  });
  context = await openPhone(browser);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.stop().catch(() => undefined);
});

const open = async (path: string, tab = page) => {
  const start = performance.now();
  const response = (await tab.goto(server.url + path))!;
  return { response, ms: performance.now() - start };
};
/** Milliseconds of the quickest of three openings: the machine may be busy, the page must not be slow. */
const quickest = async (path: string) => {
  const times = [await open(path), await open(path), await open(path)].map(({ ms }) => ms);
  return Math.min(...times);
};
const kept = () => page.waitForSelector('[data-offers] [data-kept]', { state: 'attached', timeout: 10_000 });

/** A core language, written from right to left. Of all others the next test shows that their packs say the same. */
test.each(['ps'])(
  'after one visit and with the server gone, every page in %s is there, byte for byte',
  async (tag) => {
    const fromServer = await open(`/${tag}/`);
    const headers = await fromServer.response.allHeaders();
    await kept();
    await server.stop();
    for (const path of pagesOf(tag)) {
      const { response } = await open(path);
      const same = (await response.text()) === readFileSync(`dist${path}index.html`, 'utf8');
      expect(same, `${path} is the same`).toBe(true);
      expect(response.fromServiceWorker(), path).toBe(true);
      const { 'content-security-policy': policy, 'referrer-policy': referrer, 'content-type': type } = headers;
      expect(response.headers()).toMatchObject({
        'content-security-policy': policy,
        'referrer-policy': referrer,
        'content-type': type,
      });
    }
  },
  120_000,
);

test.each(languages.map(({ tag }) => tag))('the pack of %s holds every page of it, byte for byte', (tag) => {
  const name = readdirSync('dist/packs').find((file) => file.startsWith(`${tag}.`) && file.endsWith('.json'));
  const { pages } = JSON.parse(readFileSync(`dist/packs/${name}`, 'utf8')) as Pack;
  const shell = readFileSync(`dist/shells/${tag}.html`, 'utf8');
  expect(pages.map(({ path }) => path).sort()).toEqual(pagesOf(tag));
  for (const words of pages)
    expect(compose(shell, words) === readFileSync(`dist${words.path}index.html`, 'utf8'), words.path).toBe(true);
});

test('the pack comes in one request, and no request tells which guide is read', async () => {
  await open('/ar/guides/registration/');
  await kept();
  expect(server.seen.filter((path) => /^\/packs\/(?!list)/.test(path))).toHaveLength(1);
  server.seen.length = 0;
  for (const path of pagesOf('ar').slice(0, 8)) await open(path);
  expect(server.seen.filter((path) => path.startsWith('/ar/') && !path.endsWith('.webmanifest'))).toEqual([]);
});

test('a kept page and an honest answer for one that is not come within 600 ms offline', async () => {
  await open('/ar/');
  await kept();
  await server.stop();
  expect(await quickest('/ar/guides/registration/')).toBeLessThan(600);
  expect(await quickest('/de/guides/registration/')).toBeLessThan(600);
  expect((await open('/de/guides/registration/')).response.status()).toBe(503);
  expect(await page.textContent('h1')).toBe(uiOf('ar').offline.title);
});

test('a network that never answers holds up no kept page, and others for less than 4 s', async () => {
  await open('/ar/');
  await kept();
  server.faults.set('*', 'hang');
  expect(await quickest('/ar/guides/registration/')).toBeLessThan(600);
  expect((await open('/de/')).ms).toBeLessThan(4_000);
  expect(await page.textContent('h1')).toBe(uiOf('ar').offline.title);
});

test('an emptied storage still leaves a page with emergency numbers, and heals with the network', async () => {
  await open('/ar/');
  await kept();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'cache_storage' });
  await server.stop();
  await open('/ar/guides/registration/');
  for (const number of ['110', '112', '116016'])
    expect(await page.locator(`a[href="tel:${number}"]`).count()).toBeGreaterThan(0);
  await server.start();
  await open('/ar/');
  await kept();
  await server.stop();
  expect((await open('/ar/guides/registration/')).response.status()).toBe(200);
});

test('what tells of a place is forgotten when a page asks for it', async () => {
  await open(pagesOf('services')[0]!);
  await open('/ar/find/');
  await search('10115');
  await kept();
  const stores = () => page.evaluate(() => caches.keys());
  await expect.poll(stores, { timeout: 5_000 }).toEqual(expect.arrayContaining(['anlauf-data']));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active!.postMessage({ type: 'forget' }));
  await expect.poll(async () => (await stores()).filter((name) => /data|pages/.test(name))).toEqual([]);
  await server.stop();
  expect((await open('/ar/guides/registration/')).response.status()).toBe(200);
});

test('a service that was opened stays readable, also when it was the first page of the visit', async () => {
  const path = pagesOf('services').find((one) => /^\/services\/[^/]+\/$/.test(one))!;
  await open(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate((p) => caches.match(p).then(Boolean), path), { timeout: 5_000 }).toBe(true);
  const words = await page.textContent('main');
  await server.stop();
  await open(`${path}?from=chat`);
  expect(await page.textContent('main')).toBe(words);
});

test('the finder works offline for a place that was searched before, even on the first visit', async () => {
  await open('/ar/find/');
  await search('10115');
  await kept();
  const found = await results();
  expect(found.length).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(allUsedDataIsStored), { timeout: 5_000 }).toBe(true);
  await server.stop();
  const again = await context.newPage();
  await page.close();
  page = again;
  await open('/ar/find/');
  await search('10115');
  expect(await results()).toEqual(found);
});

test('a newer build waits behind a quiet notice; taking it loads the page anew once', async () => {
  await open('/de/');
  await kept();
  build = `${readFileSync('dist/sw.js', 'utf8')}\n// newer`;
  let loads = 0;
  page.on('load', () => loads++);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.waitForSelector('[data-offers] [data-update]');
  expect(loads).toBe(0);
  await page.click('[data-update] [data-accept]');
  await expect.poll(() => loads, { timeout: 5_000 }).toBe(1);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(loads).toBe(1);
});

test('without service workers the site reads and complains about nothing', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await open('/ar/');
  expect(await page.locator('main h1').count()).toBe(1);
  expect(errors).toEqual([]);
});

/** Runs in the page: whether every file of the directory and the places it has loaded is on the device. */
async function allUsedDataIsStored(): Promise<boolean> {
  const used = performance.getEntriesByType('resource').filter(({ name }) => /\/(directory|places)\//.test(name));
  const stored = await Promise.all(used.map(({ name }) => caches.match(name)));
  return used.length > 2 && stored.every(Boolean);
}

const search = async (place: string) => {
  await page.fill('input[name=place]', place);
  await page.press('input[name=place]', 'Enter');
  await page.waitForSelector('[data-service]', { timeout: 10_000 });
};
const results = () =>
  page.locator('[data-service]').evaluateAll((items) => items.map((item) => item.getAttribute('data-service')));

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDirectory } from '../../src/build/directory.ts';
import { madeUpService } from '../domain/made-up-services.ts';
import { FOUND, openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Options = Parameters<typeof openPhone>[1];

/** A fresh phone on the finder, ready to react; the place is typed unless it is empty. */
async function finder(
  place: string,
  { tag = 'en', query = '', ...options }: Options & { tag?: string; query?: string } = {},
) {
  const context = await openPhone(site.browser, options);
  const page = await context.newPage();
  await page.goto(`${site.url}/${tag}/find/${query}`);
  await page.waitForSelector('html[data-hydrated]');
  if (place) await page.fill('input[name=place]', place);
  return { context, page };
}

const data = (page: Page) =>
  page.locator('[data-place]').evaluate((element) => ({ ...(element as HTMLElement).dataset }));
/** Sides of accessibility that axe finds wrong on the page as it stands. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  });
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));
const kilometres = (page: Page) =>
  page.locator('[data-km]').evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset.km)));

test('a typed postal code is understood, the nearest services come first, near ones of old facts after them', async () => {
  const { context, page } = await finder('23552');
  await page.waitForSelector(FOUND);
  expect(await data(page)).toMatchObject({ place: '23552 Lübeck', district: '01003' });
  const far = await kilometres(page);
  expect(far.length).toBeGreaterThan(3);
  const isOld = await page
    .locator('[data-km]')
    .evaluateAll((items) => items.map((item) => !!item.querySelector('.old')));
  const order = (km: number, n: number) => (km > 50 ? 1000 : isOld[n] ? 100 : 0) + km;
  const places = far.map(order);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(await page.locator('.count').textContent()).toMatch(/Here are \d+ services/);
  expect(page.url()).toBe(`${site.url}/en/find/`);
  const undrawn = await page
    .locator('use')
    .evaluateAll((uses) =>
      uses.map((use) => use.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)),
    );
  expect(undrawn).toEqual([]);
  expect(await page.locator('.results h3 bdi[lang=de]').first().getAttribute('translate')).toBe('no');
  await context.close();
});

test('one tap on a result can call, one on its name shows all that is known, and the link leads to its page', async () => {
  const { context, page } = await finder('23552');
  const first = page.locator('[data-service]').first();
  expect(await first.locator('a[href^="tel:"]').first().getAttribute('href')).toMatch(/^tel:\+49\d+$/);
  const id = await first.getAttribute('data-service');
  await page.waitForSelector(FOUND);
  await first.locator('h3 a').click();
  await first.locator('.details dt').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  expect(page.url()).toBe(`${site.url}/en/find/`);
  await page.goto(site.url + (await first.locator('h3 a').getAttribute('href')));
  expect(page.url()).toBe(`${site.url}/services/${id}/`);
  expect(await page.locator('h1').count()).toBe(1);
  await context.close();
});

test('filters go to the address and survive a change of language, where the place is still known', async () => {
  const { context, page } = await finder('23552');
  await page.waitForSelector(FOUND);
  await page.locator('.filters summary').first().click();
  await page.selectOption('select[name=type]', 'mbe');
  await page.waitForURL(`${site.url}/en/find/?type=mbe`);
  await page.goto(`${site.url}/ar/find/?type=mbe`);
  await page.waitForSelector(FOUND);
  expect(await page.inputValue('select[name=type]')).toBe('mbe');
  expect(await page.inputValue('input[name=place]')).toBe('23552 Lübeck');
  await context.close();
});

test('a new tab knows no place, unless the reader asked the device to remember it; forgetting empties both', async () => {
  const { context, page } = await finder('23552');
  await page.waitForSelector(FOUND);
  const other = await context.newPage();
  await other.goto(`${site.url}/en/find/`);
  await other.waitForSelector('html[data-hydrated]');
  expect(await other.inputValue('input[name=place]')).toBe('');
  await page.check('.keeping input');
  await other.reload();
  await other.waitForSelector(FOUND);
  await other.click('.keeping button');
  expect(await other.evaluate(() => [localStorage.getItem('place'), sessionStorage.getItem('place')])).toEqual([
    null,
    null,
  ]);
  expect(await other.locator('[data-place]').count()).toBe(0);
  expect(await other.locator('.count').textContent()).toBe('The place is forgotten.');
  expect(await focused(other)).toBe('place');
  await context.close();
});

test('a name that several places share is asked about, and the choice is searched', async () => {
  const { context, page } = await finder('Neustadt');
  await page.waitForSelector('.choices button');
  expect(await page.locator('[data-service]').count()).toBe(0);
  expect((await data(page)).district).toContain('|');
  expect(await page.textContent('[data-found] [role=status]')).toBe('Which place do you mean?');
  await page.locator('.choices button').first().click();
  await page.waitForSelector(FOUND);
  expect((await data(page)).district).toMatch(/^\d{5}$/);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-place'))).toBe(true);
  await context.close();
});

test('an unknown place is told in one sentence, above the bar at the bottom', async () => {
  const { context, page } = await finder('Xyzzyqua');
  await page.press('input[name=place]', 'Enter');
  const sentence = page.getByText('We do not know this place');
  await sentence.waitFor();
  const bar = (await page.locator('.ways').boundingBox())!;
  const box = (await sentence.boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(bar.y);
  await context.close();
});

test('who looks for help against violence sees the way to the numbers above the answer', async () => {
  const { context, page } = await finder('23552', { query: '?type=gewaltberatung' });
  await page.locator('[data-found] .warning a[href="/en/help/"]').waitFor();
  await context.close();
});

test('what was sent before the page was ready is answered too, also where the place is unknown', async () => {
  const { context, page } = await finder('', { serviceWorkers: 'block' });
  await page.route('**/assets/finder.*', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(`${site.url}/en/find/`, { waitUntil: 'commit' });
  await page.fill('input[name=place]', 'Xyzzyqua');
  await page.press('input[name=place]', 'Enter');
  expect(await page.locator('html[data-hydrated]').count()).toBe(0);
  await page.getByText('We do not know this place').waitFor();
  await context.close();
});

test('who searches without a place is told what to type, where they can type it', async () => {
  const { context, page } = await finder('');
  await page.click('button[type=submit]');
  await page.getByText('We do not know this place').waitFor();
  expect(await focused(page)).toBe('place');
  expect(await page.getAttribute('input[name=place]', 'aria-invalid')).toBe('true');
  await page.fill('input[name=place]', '23552');
  await page.waitForSelector(FOUND);
  expect(await page.getAttribute('input[name=place]', 'aria-invalid')).toBe('false');
  await context.close();
});

test('an office of a district is shown to its people only', async () => {
  const office = '[data-service=behoerde-ostholstein-zuwanderungsbehoerde]';
  const { context, page } = await finder('23701');
  await page.waitForSelector(office);
  await page.fill('input[name=place]', '24103');
  await page.waitForSelector('[data-place*=Kiel]');
  await page.waitForSelector(FOUND);
  expect(await page.locator(office).count()).toBe(0);
  await context.close();
});

test('the position is asked for on a tap only, and a denied one leads back to typing', async () => {
  const { context, page } = await finder('', { permissions: [] });
  await page.click('[data-near]');
  await page.getByText('did not share your location').waitFor();
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 53.8655, longitude: 10.6866 });
  await page.click('[data-near]');
  await page.waitForSelector(FOUND);
  expect(await data(page)).toMatchObject({ latitude: '53.866', longitude: '10.687', district: '01003' });
  await context.close();
});

test('who asks for a language sees near services of unknown languages before those far away', async () => {
  const { context, page } = await finder('40210', { query: '?language=ar' });
  await page.waitForSelector(FOUND);
  const headings = await page.locator('[data-found] h2').allTextContents();
  expect(headings.slice(1, 3)).toEqual(['Language not known: ask there', 'Further away']);
  const near = page.locator('section', { hasText: 'Language not known' }).locator('[data-km]');
  expect((await near.allTextContents()).every((text) => text.includes('Languages not known'))).toBe(true);
  await context.close();
});

test('where no service near fits, a tap gives up one wish and finds as many as it promised', async () => {
  const { context, page } = await finder('23552', { query: '?topic=german&type=antidisk' });
  const offer = page.locator('.relax button').first();
  await offer.waitFor();
  expect(await violations(page)).toEqual([]);
  const promised = (await offer.textContent())?.match(/\d+/)?.[0];
  await offer.click();
  await page.waitForURL(`${site.url}/en/find/?topic=german`);
  await page.getByText(`Here are ${promised} services`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-place'))).toBe(true);
  expect(await page.inputValue('select[name=type]')).toBe('');
  expect(await page.inputValue('input[name=place]')).toBe('23552');
  await context.close();
});

test('further filters wait behind one more tap, and several kinds of access go to the address', async () => {
  const { context, page } = await finder('23552');
  const [narrow, further] = [page.locator('.filters summary').first(), page.locator('.filters summary').last()];
  expect(await further.isVisible()).toBe(false);
  await narrow.click();
  await further.click();
  await page.selectOption('select[name=open]', 'week');
  const words = await page
    .locator('input[name=access]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));
  expect(words.length).toBeGreaterThan(1);
  for (const word of words.slice(0, 2)) await page.check(`input[value=${word}]`);
  expect(new URL(page.url()).search).toBe(`?access=${words[0]}&access=${words[1]}&open=week`);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('the views of a search keep the place and the filters, and a link can ask for one', async () => {
  const { context, page } = await finder('23552', { query: '?type=mbe#offices' });
  const pressed = page.locator('.views [aria-pressed=true]');
  await page.getByRole('heading', { name: 'Which office is responsible for you?' }).waitFor();
  expect(await pressed.textContent()).toBe('Offices');
  await page.getByRole('button', { name: 'List' }).click();
  await page.waitForSelector(FOUND);
  expect(await pressed.textContent()).toBe('List');
  expect((await data(page)).place).toBe('23552 Lübeck');
  expect(await page.inputValue('select[name=type]')).toBe('mbe');
  await context.close();
});

test('a shared link is understood on arrival and its place leaves the address', async () => {
  const { context, page } = await finder('', { query: '?type=mbe#place=23552%20L%C3%BCbeck' });
  await page.waitForSelector(FOUND);
  expect((await data(page)).place).toBe('23552 Lübeck');
  expect(page.url()).toBe(`${site.url}/en/find/?type=mbe`);
  await context.close();
});

test('without a network and the files a search says what is missing and can be tried again', async () => {
  const { context, page } = await finder('', { serviceWorkers: 'block' });
  await context.setOffline(true);
  await page.fill('input[name=place]', '23552');
  await page.getByText('needs the internet once').waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Search again' }).click();
  await page.waitForSelector(FOUND);
  await context.close();
});

test('a region whose file is missing is named, and nationwide help is shown all the same', async () => {
  const { context, page } = await finder('', { serviceWorkers: 'block' });
  await page.route('**/directory/parts/region.*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.fill('input[name=place]', '23552');
  await page.getByText('This is not on your device').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Schleswig-Holstein');
  await page.getByText('Across Germany, by phone and online').waitFor();
  await context.close();
});

test('nationwide offers that could not be loaded are told, and the near services are shown all the same', async () => {
  const { context, page } = await finder('', { serviceWorkers: 'block' });
  await page.route('**/directory/parts/elsewhere.*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.fill('input[name=place]', '23552');
  await page.waitForSelector(FOUND);
  expect(await page.getByRole('alert').textContent()).toContain('for all of Germany');
  await context.close();
});

test('the list of one place does not stay under the name of another while its region loads', async () => {
  const eleven = (id: string, latitude: number, longitude: number) =>
    Array.from({ length: 11 }, (_, n) => madeUpService({ id: `${id}-${n}`, latitude, longitude }));
  const services = [...eleven('north', 53.87, 10.69), ...eleven('south', 48.14, 11.57)];
  const files = buildDirectory(services, {}, '2026-11-22', {}, 11);
  const { context, page } = await finder('', { serviceWorkers: 'block' });
  await page.route('**/directory/**', (route) => {
    const body = files.get(new URL(route.request().url()).pathname.slice(1)) ?? '';
    return body.includes('south') ? undefined : route.fulfill({ contentType: 'application/json', body });
  });
  await page.reload();
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '23552');
  await page.waitForSelector('[data-service^=north]');
  await page.fill('input[name=place]', '80331');
  await page.waitForSelector('[data-place*=München]');
  expect(await page.locator('[data-service]').count()).toBe(0);
  expect(await page.textContent('[data-found] [role=status]')).toBe('Searching …');
  await context.close();
});

test.each(['de', 'ar'])('results, choice, alert and error have no axe violation: %s', async (tag) => {
  const { context, page } = await finder('23552', { tag, serviceWorkers: 'block' });
  await page.waitForSelector(FOUND);
  expect(await violations(page)).toEqual([]);
  await page.fill('input[name=place]', 'Neustadt');
  await page.waitForSelector('.choices button');
  expect(await violations(page)).toEqual([]);
  await page.fill('input[name=place]', '');
  await page.press('input[name=place]', 'Enter');
  await page.waitForSelector('[aria-invalid=true]');
  expect(await violations(page)).toEqual([]);
  await page.route('**/directory/parts/region.*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '80331');
  await page.waitForSelector('[role=alert]');
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('trying again from the offline page keeps the filters of the address', async () => {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  const address = `${site.url}/en/offline/?type=mbe`;
  await page.goto(address);
  expect(await page.locator('main a.button').evaluate((link) => (link as HTMLAnchorElement).href)).toBe(address);
  await context.close();
});

test('without JavaScript the page says so and every service can be reached', async () => {
  const context = await openPhone(site.browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/ar/find/`);
  expect(await page.locator('noscript').textContent()).toContain('JavaScript');
  await page.locator('.notice a[href="/services/"]').click();
  await page.locator('.directory a', { hasText: 'Schleswig-Holstein' }).click();
  expect(await page.getAttribute('.directory', 'translate')).toBe('no');
  await page.locator('.directory section a').first().click();
  expect(page.url()).toMatch(/\/services\/[a-z0-9-]+\/$/);
  expect(await page.getAttribute('article.service', 'translate')).toBe('no');
  expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(
    await page.locator('h1').textContent(),
  );
  expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')['@context']).toBe(
    'https://schema.org',
  );
  await context.close();
});

test('with results the page fits 320 px, phone numbers run left to right in Arabic, and nothing jumps', async () => {
  const { context, page } = await finder('23552', { tag: 'ar', viewport: { width: 320, height: 568 } });
  await page.waitForSelector(FOUND);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const order = await page
    .locator('[data-service] a[href^="tel:"] bdi')
    .first()
    .evaluate((number) => {
      const text = number.firstChild as Text;
      const at = (index: number) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      };
      return at(0) < at(text.length - 1);
    });
  expect(order).toBe(true);
  await page.reload();
  await page.waitForSelector(FOUND);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );
  expect(shift).toBe(0);
  await context.close();
});

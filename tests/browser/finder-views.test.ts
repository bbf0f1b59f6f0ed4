import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { FOUND, openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A fresh phone on the finder with a place typed and one of its views chosen. */
async function view(name: 'map' | 'week', place: string, tag = 'en', options: Parameters<typeof openPhone>[1] = {}) {
  const context = await openPhone(site.browser, options);
  const page = await context.newPage();
  await page.goto(`${site.url}/${tag}/find/`);
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', place);
  await page.waitForSelector(FOUND);
  await page.locator('.views button').nth({ map: 1, week: 2 }[name]).click();
  await page.waitForSelector(name === 'map' ? '.map .land' : '.found h4, .found .box a');
  return { context, page };
}

const names = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
const labels = (page: Page) =>
  page.locator('.dot').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('aria-label') ?? ''));

test('the map shows the near services of the list in the same order, each in one dot', async () => {
  const { context, page } = await view('map', '23552');
  const onMap = await names(page, '.numbered a');
  expect(await page.locator('.numbered').evaluate((list) => getComputedStyle(list).listStyleType)).toBe('decimal');
  const numbered = (await labels(page)).flatMap((label) => label.split('; '));
  expect(numbered.length).toBe(onMap.length);
  for (const [n, name] of onMap.entries())
    expect(numbered.some((label) => label.startsWith(`${n + 1}: `) && label.includes(name))).toBe(true);
  expect(await page.locator('.land').count()).toBe(16);

  await page.locator('.views button').first().click();
  const near = await page
    .locator('.found [data-km]')
    .evaluateAll((items) =>
      items
        .filter((item) => Number((item as HTMLElement).dataset.km) <= 50)
        .map((item) => item.querySelector('h3')?.textContent?.trim()),
    );
  expect([...onMap].sort()).toEqual([...near].sort());
  await context.close();
});

test('the keyboard reaches every dot, and Enter or the space bar shows the services there', async () => {
  const { context, page } = await view('map', '23552');
  const dots = page.locator('.dot');
  const count = await dots.count();
  expect(count).toBeGreaterThan(1);
  await page.locator('.views button').last().focus();
  for (let n = 0; n < count; n++) {
    await page.keyboard.press('Tab');
    expect(await dots.nth(n).evaluate((dot) => dot === document.activeElement)).toBe(true);
    await page.keyboard.press(n % 2 ? 'Enter' : 'Space');
    const label = (await labels(page))[n]!;
    expect(await dots.nth(n).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.results > [data-service]').count()).toBe(label.split('; ').length);
    expect(await page.locator('.dot[aria-pressed=true]').count()).toBe(1);
  }
  await context.close();
});

test('dots are as big as a finger and do not overlap', async () => {
  const { context, page } = await view('map', '10117');
  const boxes = await Promise.all((await page.locator('.dot .finger').all()).map((dot) => dot.boundingBox()));
  expect(boxes.length).toBeGreaterThan(2);
  for (const [n, box] of boxes.entries()) {
    expect(Math.round(box!.width)).toBeGreaterThanOrEqual(48);
    for (const other of boxes.slice(n + 1))
      expect(Math.hypot(box!.x - other!.x, box!.y - other!.y)).toBeGreaterThanOrEqual(box!.width - 1);
  }
  await context.close();
});

test.each([
  ['map', 'en', {}],
  ['map', 'ar', {}],
  ['map', 'de', { colorScheme: 'dark' }],
  ['week', 'en', {}],
  ['week', 'ar', {}],
  ['week', 'de', { colorScheme: 'dark' }],
] as const)('axe finds nothing wrong with the %s in %s %j', async (name, tag, options) => {
  const { context, page } = await view(name, '23552', tag, options);
  expect(await violations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await context.close();
});

test('with colours of the reader’s own, dots, outlines and the place stand out from the ground', async () => {
  const { context, page } = await view('map', '23552', 'de', { forcedColors: 'active' });
  const colour = (selector: string, name: 'fill' | 'stroke' | 'backgroundColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, which) => getComputedStyle(element)[which], name);
  const ground = await colour('.map', 'backgroundColor');
  for (const shape of ['.land', '.here', '.dot circle:not(.finger)', '.scale path'])
    expect(await colour(shape, 'stroke'), shape).not.toBe(ground);
  expect(await colour('.dot text', 'fill')).not.toBe(await colour('.dot circle:not(.finger)', 'fill'));
  await context.close();
});

test('east stays right on the map of a right-to-left page', async () => {
  const { context, page } = await view('map', '23552', 'ar');
  const x = (state: number) =>
    page
      .locator('.land')
      .nth(state)
      .evaluate((land) => land.getBoundingClientRect().x);
  // In the order of the table: Berlin is the third Land, North Rhine-Westphalia the tenth.
  expect(await x(2)).toBeGreaterThan(await x(9));
  await context.close();
});

/** Taps the first button that makes a calendar file, and reads the file. */
async function calendarOf(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.results button', { hasText: /calendar/i })
      .first()
      .click(),
  ]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  return { name: download.suggestedFilename(), event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!) };
}

test('a time goes into the calendar under a neutral name, with its own only when it is asked for, also offline', async () => {
  const { context, page } = await view('week', '23552', 'en', { acceptDownloads: true });
  await context.setOffline(true);
  const service = await page.locator('.results h4').first().textContent();
  const neutral = await calendarOf(page);
  expect([neutral.name, neutral.event.summary, neutral.event.location]).toEqual(['calendar.ics', 'Appointment', null]);
  const shown = await page.locator('.results .kind strong').first().textContent();
  expect(neutral.event.startDate.toString().slice(11, 16)).toBe(shown!.slice(0, 5));
  await page.locator('.found .check input').first().check();
  const named = await calendarOf(page);
  expect(named.event.summary).toBe(service!.trim());
  expect(named.event.location).toContain('Lübeck');
  expect(named.event.uid).toBe(neutral.event.uid);
  await context.close();
});

test('where no course is known near the place the page says so and what to do', async () => {
  const { context, page } = await view('week', '24340');
  expect(await page.locator('.found .box').textContent()).toContain('no course');
  await page.locator('.found .box a').first().click();
  await page.waitForURL(/\/guides\/meeting-places\//);
  await context.close();
});

test('a view whose script cannot be had says so, and comes with the next try', async () => {
  const context = await openPhone(site.browser, { serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.url}/en/find/`);
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '23552');
  await page.waitForSelector(FOUND);
  await context.route('**/assets/more-views.*', (route) => route.abort());
  await page.locator('.views button').nth(3).click();
  await page.waitForFunction(
    () => document.querySelector('.count')?.textContent?.includes('needs the internet'),
    null,
    {
      timeout: 5000,
    },
  );
  await context.unroute('**/assets/more-views.*');
  await page.locator('button', { hasText: 'Search again' }).click();
  await page.waitForSelector('[data-authority]', { timeout: 5000 });
  await context.close();
});

test('neither view asks for anything but its script and the files of the directory, nor puts the place into the address', async () => {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.url}/en/find/`);
  await page.waitForSelector('html[data-hydrated]');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(site.url, '')));
  await page.fill('input[name=place]', '23552');
  await page.waitForSelector(FOUND);
  for (const n of [1, 2]) await page.locator('.views button').nth(n).click();
  await page.waitForSelector('.results h4');
  // The page for absent ones holds the notice that the language is now on the device.
  expect(asked.filter((path) => !/^\/(places|directory|assets\/more-views\.|en\/offline\/$)/.test(path))).toEqual([]);
  expect(page.url()).toBe(`${site.url}/en/find/`);
  await context.close();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a guide leads to the office of the place: named, with its sureness, without the place in the address, offline too', async () => {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.url}/de/guides/extend-residence/`);
  await page.click('.deciders a[href$="/find/#offices"]');
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '33330');
  await page.keyboard.press('Enter');
  const office = page.locator('[data-authority=auslaenderbehoerde]');
  await office.waitFor();
  expect(await office.locator('bdi').allTextContents()).toContain('Stadt Gütersloh');
  expect(await office.getAttribute('data-sure')).toBe('likely');
  expect(await page.locator('a[href="tel:115"]').count()).toBeGreaterThan(0);
  expect(page.url()).toBe(`${site.url}/de/find/#offices`);

  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.reload();
  await office.waitFor();
  await context.setOffline(true);
  await page.reload();
  await office.waitFor();
  expect(await office.locator('bdi').allTextContents()).toContain('Stadt Gütersloh');
  await context.close();
}, 60_000);

test('a guide names the office of the place that was searched, offline too, and none after it is forgotten', async () => {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  const guide = `${site.url}/uk/guides/extend-residence/`;
  const here = page.locator('[data-authority=auslaenderbehoerde] .here');
  await page.goto(guide);
  expect(await here.count()).toBe(0);
  await page.goto(`${site.url}/uk/find/`);
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '33330');
  await page.waitForFunction(() => sessionStorage.getItem('place')?.includes('auslaenderbehoerde'));
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.goto(guide);
  await here.waitFor();
  expect(await here.textContent()).toBe('33330 Gütersloh: зазвичай Stadt Gütersloh');
  expect(await here.locator('bdi[lang=de]').allTextContents()).toEqual(['33330 Gütersloh', 'Stadt Gütersloh']);
  await context.setOffline(true);
  await page.reload();
  await here.waitFor();
  await page.goto(`${site.url}/uk/find/`);
  await page.waitForSelector('html[data-hydrated]');
  await page.locator('.keeping button').click();
  await page.goto(guide);
  await page.waitForTimeout(500);
  expect(await here.count()).toBe(0);
  await context.close();
}, 60_000);

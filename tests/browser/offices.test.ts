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

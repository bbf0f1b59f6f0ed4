import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uiOf } from '../registry.ts';
import { violations } from './axe.ts';
import { FOUND, openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

// Services that the reader saves on the device.
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The finder on a fresh phone with the results of Lübeck, the details of the first one opened. */
async function openDetails(tag = 'en') {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.url}/${tag}/find/`);
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '23552');
  const first = page.locator('[data-km]').first();
  await first.locator('summary').click();
  await first.locator('.details').waitFor();
  const { card } = uiOf(tag).find.found as { card: Record<string, string> };
  return {
    context,
    page,
    first,
    card,
    button: (key: string) => first.getByRole('button', { name: card[key]!, exact: true }),
  };
}

/** All that the database of the browser holds, as text. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('saved');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('services').objectStore('services').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(asked.result));
          };
        };
      }),
  );

test('a saved service stands on top of the finder with all its facts, offline too, until it is forgotten', async () => {
  const { context, page, first, card, button } = await openDetails();
  const id = (await first.getAttribute('data-service'))!;
  await button('save').click();
  await page.getByText(card.saved!).waitFor();
  expect(JSON.parse(await kept(page))).toMatchObject([{ id, service: { id } }]);
  expect(page.url()).toBe(`${site.url}/en/find/`);

  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const later = await context.newPage();
  await context.setOffline(true);
  await later.goto(`${site.url}/en/find/`);
  const saved = later.locator(`.saved [data-service="${id}"]`);
  await saved.waitFor();
  await saved.locator('summary').click();
  expect(await saved.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(await saved.locator('.details').textContent()).toContain(card.bring);
  expect(await violations(later)).toEqual([]);
  await saved.getByRole('button', { name: card.drop!, exact: true }).click();
  await saved.waitFor({ state: 'detached' });
  expect(await kept(later)).toBe('[]');
  await context.close();
});

test('forgetting the place forgets the saved services with it', async () => {
  const { context, page, card, button } = await openDetails('ar');
  await button('save').click();
  await page.getByText(card.saved!).waitFor();
  expect(await page.locator('.saved').count()).toBe(1);
  await page.click('.keeping button');
  await page.locator('.saved').waitFor({ state: 'detached' });
  expect(await kept(page)).toBe('[]');
  await context.close();
});

test('a page of a second visit renews what is saved when the directory is newer', async () => {
  const { context, page, first, button } = await openDetails();
  const id = (await first.getAttribute('data-service'))!;
  await button('save').click();
  await page.locator('.saved').waitFor();
  await page.evaluate(
    (id) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('saved');
        opening.onsuccess = () => {
          const work = opening.result.transaction('services', 'readwrite');
          work.objectStore('services').put({ id, service: { id, name: 'Alt' }, built: '2020-01-01', holidays: [] });
          work.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    id,
  );
  await page.reload();
  await page.waitForFunction(
    (id) => document.querySelector(`.saved [data-service="${id}"] h3`)?.textContent !== 'Alt',
    id,
  );
  await page.locator(FOUND).first().waitFor();
  await expect.poll(() => kept(page)).not.toContain('Alt');
  await context.close();
});

test.each(['de', 'ar'])('an opened card has no axe violation and no words that run over the edge: %s', async (tag) => {
  const { context, page } = await openDetails(tag);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

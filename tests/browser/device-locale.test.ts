import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../registry.ts';
import { FOUND, openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

/** Devices that count years, write digits or name months otherwise. */
const DEVICES = ['ps-AF', 'fa-IR', 'ar-EG', 'th-TH'];
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What the finder says of a place in each language, with all details open, on a Saturday morning. */
async function said(locale: string): Promise<Record<string, string>> {
  const context = await openPhone(site.browser, { locale, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-21T10:00:00+01:00');
  const texts: Record<string, string> = {};
  for (const { tag } of languages) texts[tag] = await found(page, tag);
  await context.close();
  return texts;
}

async function found(page: Page, tag: string): Promise<string> {
  await page.goto(`${site.url}/${tag}/find/`);
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '33330');
  await page.waitForSelector(FOUND);
  return page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-found] details')) details.open = true;
    return document.querySelector('[data-found]')!.textContent ?? '';
  });
}

test('dates, days, lists and distances are the same on a device of any country', async () => {
  const german = await said('de-DE');
  expect(Object.values(german).every((text) => /\d/.test(text))).toBe(true);
  for (const device of DEVICES) expect(await said(device), device).toEqual(german);
}, 120_000);

test('digits are Latin, years Gregorian, and no day or month falls back to English', async () => {
  for (const [tag, text] of Object.entries(await said('fa-IR'))) {
    expect(text, tag).not.toMatch(/[٠-٩۰-۹๐-๙]/);
    expect(text, tag).toMatch(/\b20\d\d\b/);
    if (tag !== 'en') expect(text, tag).not.toMatch(/\b(Monday|Tuesday|Wednesday|Esfand|M\d\d)\b/);
  }
}, 60_000);

import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { languages, uiOf } from '../registry.ts';
import { openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

/** A core language of the site, if there is one yet, and a page it lacks. */
const core = languages.find(({ state }) => state === 'core');
const LACKING = 'guides/voting/';

describe.runIf(core)('a page that a core language lacks', () => {
  const { tag } = core ?? { tag: '' };
  let site: Site;
  let context: BrowserContext;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    context = await openPhone(site.browser);
  });
  afterEach(() => context.close());
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/${tag}/${LACKING}`);
    return page;
  };

  test('comes in the fallback of the registry without a script, with a notice and links to the other languages', async () => {
    const still = await openPhone(site.browser, { javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto(`${site.url}/${tag}/${LACKING}`);
    expect(await page.getAttribute('html', 'lang')).toBe(core!.html);
    expect(await page.getAttribute('article', 'lang')).toBe(core!.fallback);
    expect(await page.locator('.notice').first().textContent()).toContain(uiOf(tag).notice.second);
    expect(await page.locator('.notice .languages a').count()).toBeGreaterThan(2);
    await still.close();
  });

  test('comes in the language the reader chooses, asked once; address and links stay', async () => {
    const page = await open();
    await page.locator('.notice .languages a[lang="ar"]').click();
    await page.waitForSelector('article[lang="ar"][dir="rtl"]');
    expect(new URL(page.url()).pathname).toBe(`/${tag}/${LACKING}`);
    const title = /<h1>(.*?)<\/h1>/.exec(readFileSync(`dist/ar/${LACKING}index.html`, 'utf8'))![1]!;
    expect(await page.locator('h1').innerHTML()).toBe(title);
    expect(await page.locator('article a[href^="/ar/"]').count()).toBe(0);
    expect(await page.locator('details[data-ask-second]').getAttribute('open')).toBeNull();
    const again = await open();
    await again.waitForSelector('article[lang="ar"]');
    expect(await again.locator('[data-shown]').textContent()).toBe('العربية');
  });

  test('is there offline in that language too', async () => {
    const page = await open();
    await page.locator('.notice .languages a[lang="ar"]').click();
    await expect
      .poll(
        () =>
          page.evaluate(async (own) => {
            const store = await caches.open('anlauf-kept');
            return Boolean((await store.match('/kept/ar')) && (await store.match(`/kept/${own}`)));
          }, tag),
        { timeout: 15_000 },
      )
      .toBe(true);
    await context.setOffline(true);
    await page.reload();
    await page.waitForSelector('article[lang="ar"]');
  });
});

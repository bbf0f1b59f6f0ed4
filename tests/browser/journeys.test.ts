import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../registry.ts';
import { openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the door', () => {
  test('works without JavaScript: every language by its own name leads home', async () => {
    const context = await openPhone(site.browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url);
    const link = page.getByRole('link', { name: 'العربية' }).first();
    expect([await link.getAttribute('lang'), await link.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    await link.click();
    expect(page.url()).toBe(`${site.url}/ar/`);
    await context.close();
  });

  test.each([
    ['ar-SY', 'ar'],
    ['en-US', 'en'],
    ['de-AT', 'de'],
  ])('a browser that wishes %s finds %s marked; nothing moves and nobody is sent on', async (locale, tag) => {
    const context = await openPhone(site.browser, { locale });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.waitForSelector('html[data-hydrated]');
    expect(await page.locator('[data-suggested] a').first().getAttribute('lang')).toBe(tag);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(shift).toBe(0);
    expect(page.url()).toBe(`${site.url}/`);
    await context.close();
  });

  test('the choice is remembered for the next visit', async () => {
    const context = await openPhone(site.browser, { locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.locator('[data-door] a[lang="ar"]').click();
    await page.goto(site.url);
    expect(await page.locator('[data-suggested] a').first().getAttribute('lang')).toBe('ar');
    await context.close();
  });
});

describe('the language menu', () => {
  test('leads to the same page, filters and place on the page kept', async () => {
    const context = await openPhone(site.browser);
    const page = await context.newPage();
    await page.goto(`${site.url}/de/find/?type=mbe#results`);
    await page.waitForSelector('html[data-hydrated]');
    await page.locator('header summary').click();
    await page.locator('header a[lang="ar"]').click();
    await page.waitForURL('**/ar/find/**');
    expect(page.url()).toBe(`${site.url}/ar/find/?type=mbe#results`);
    await context.close();
  });

  test('opens the block that was at the top of the screen in the other language', async () => {
    const context = await openPhone(site.browser);
    const page = await context.newPage();
    await page.goto(`${site.url}/de/guides/registration/`);
    await page.waitForSelector('html[data-hydrated]');
    const id = await page.evaluate(() => {
      const blocks = [...document.querySelectorAll('article [id]')];
      const block = blocks[Math.floor(blocks.length / 2)]!;
      block.scrollIntoView();
      document.querySelector<HTMLAnchorElement>('header a[lang="ar"]')!.click();
      return block.id;
    });
    await page.waitForURL('**/ar/**');
    expect(page.url()).toBe(`${site.url}/ar/guides/registration/#${id}`);
    expect(await page.evaluate((at) => document.getElementById(at)!.getBoundingClientRect().top, id)).toBeLessThan(100);
    await context.close();
  });

  test.each([
    ['arab', 'ar'],
    ['عرب', 'ar'],
    ['ENGLISCH', 'en'],
    ['الألمان', 'de'],
  ])('a search for %s leaves %s alone, and the language of the page is announced', async (asked, tag) => {
    const context = await openPhone(site.browser);
    const page = await context.newPage();
    await page.goto(`${site.url}/de/help/`);
    await page.waitForSelector('html[data-hydrated]');
    expect(await page.locator('header .languages [aria-current]').getAttribute('lang')).toBe('de');
    await page.locator('header summary').click();
    await page.locator('header input').fill(asked);
    await expect
      .poll(() =>
        page
          .locator('header .languages a:visible')
          .evaluateAll((links) => links.map((link) => (link as HTMLElement).lang)),
      )
      .toEqual([tag]);
    await context.close();
  });

  test('without a network a language that is not on the device is offered for later, with its size', async () => {
    const context = await openPhone(site.browser);
    const page = await context.newPage();
    await page.goto(`${site.url}/de/help/`);
    await page.waitForSelector('[data-offers] [data-kept]', { state: 'attached' });
    await page.reload();
    await page.waitForSelector('html[data-hydrated]');
    await context.setOffline(true);
    await page.locator('header summary').click();
    await page.locator('header a[lang="ar"]').click();
    const offer = page.locator('[data-absent]');
    await offer.waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    expect(await offer.textContent()).toMatch(/العربية.*\d0 KB/);
    await offer.getByRole('button').click();
    expect(await offer.locator('[role=status]').textContent()).not.toBe('');
    await context.setOffline(false);
    await page.goto(`${site.url}/de/`);
    await expect
      .poll(() => page.evaluate(async () => (await caches.open('anlauf-kept')).match('/kept/ar').then(Boolean)))
      .toBe(true);
    await context.close();
  });

  test('works without JavaScript', async () => {
    const context = await openPhone(site.browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/de/guides/registration/`);
    await page.locator('header summary').click();
    await page.locator('header a[lang="en"]').click();
    expect(page.url()).toBe(`${site.url}/en/guides/registration/`);
    await context.close();
  });
});

test('without JavaScript a guide, help and a service can be read and called', async () => {
  const context = await openPhone(site.browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/ar/guides/registration/`);
  expect(await page.locator('main .lead').isVisible()).toBe(true);
  await page.locator('nav a[href="/ar/help/"]').first().click();
  expect(await page.locator('main a[href="tel:112"]').first().isVisible()).toBe(true);
  await page.goto(`${site.url}/de/find/`);
  for (const link of ['a[href="/services/"]', 'a[href^="/services/in/"]', 'section a[href^="/services/"]'])
    await page.goto(site.url + (await page.locator(`main ${link}`).first().getAttribute('href')));
  expect(await page.locator('main h1').isVisible()).toBe(true);
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  await context.close();
});

test('a tap on an office word shows its meaning in place, a second tap hides it', async () => {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.url}/ar/guides/registration/`);
  await page.waitForSelector('html[data-hydrated]');
  const word = page.locator('a.word').first();
  await word.click();
  const id = (await word.getAttribute('href'))!;
  expect(await page.locator('.meaning').textContent()).toBe(await page.locator(`${id} dd`).textContent());
  expect(await word.getAttribute('aria-expanded')).toBe('true');
  expect(page.url()).toBe(`${site.url}/ar/guides/registration/`);
  await word.click();
  expect(await page.locator('.meaning').count()).toBe(0);
  await context.close();
});

describe('the page on violence', () => {
  test('has neither a telling address nor a telling title', async () => {
    const context = await openPhone(site.browser);
    const page = await context.newPage();
    await page.goto(`${site.url}/de/guides/k7m2/`);
    expect(await page.title()).not.toMatch(/gewalt|schläg|frauenhaus/i);
    expect(page.url()).not.toMatch(/gewalt|violence/);
    await context.close();
  });

  test('can be left at once: the page is emptied before the next one answers, Shift three times does it too', async () => {
    for (const act of ['click', 'keys'] as const) {
      const context = await openPhone(site.browser);
      const page = await context.newPage();
      await page.route('https://**', (route) => route.abort());
      await page.goto(`${site.url}/de/guides/k7m2/`);
      await page.waitForSelector('html[data-hydrated]');
      const link = page.locator('a[data-leave]').first();
      expect(await link.getAttribute('href')).toMatch(/^https:/);
      if (act === 'keys') {
        await page.keyboard.press('Shift+A');
        expect(await page.locator('main').count()).toBe(1);
        for (let i = 0; i < 3; i++) await page.keyboard.press('Shift').catch(() => undefined);
      } else await link.click({ noWaitAfter: true }).catch(() => undefined);
      await expect
        .poll(() => page.evaluate(() => document.querySelector('main') === null).catch(() => true))
        .toBe(true);
      await context.close();
    }
  });
});

describe('the manifest', () => {
  test.each(languages)(
    'of $tag has names in that language, shortcuts, and icons and pictures that exist in their size',
    async ({ tag, html }) => {
      const answer = await fetch(`${site.url}/${tag}/manifest.webmanifest`);
      expect(answer.headers.get('content-type')).toContain('application/manifest+json');
      const manifest = await answer.json();
      expect(manifest).toMatchObject({ id: '/', lang: html, start_url: `/${tag}/`, display: 'standalone' });
      expect(manifest.shortcuts.map((s: { url: string }) => s.url)).toEqual([`/${tag}/find/`, `/${tag}/help/`]);
      expect(manifest.icons.map((i: { purpose: string }) => i.purpose).sort()).toEqual([
        'any',
        'any',
        'maskable',
        'monochrome',
      ]);
      for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
        const png = Buffer.from(await (await fetch(site.url + src)).arrayBuffer());
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
      }
    },
  );

  test('Chromium finds nothing that keeps the app from being installed', async () => {
    const context = await openPhone(site.browser);
    const page = await context.newPage();
    await page.goto(`${site.url}/de/`);
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map((e) => e.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await context.close();
  });
});

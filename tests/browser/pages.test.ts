import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../registry.ts';
import { openPhone, PHONE } from './chromium.ts';
import { openSite, pagesOf, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** One page of each kind; of a core language those people come for, and one it lacks. */
const CORE = ['', 'guides/k7m2/', 'guides/voting/', 'find/', 'help/'];
const COMPLETE = [
  '',
  'topics/arriving/',
  'guides/registration/',
  'guides/k7m2/',
  'find/',
  'search/',
  'words/',
  'phrases/',
  'who-decides/',
  'help/',
  'offline/',
  'about/',
];
const CORE_GUIDES: string[] = JSON.parse(readFileSync('src/data/core-guides.json', 'utf8'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(languages)('$tag', ({ tag, html, dir, state }) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await openPhone(site.browser, { bypassCSP: true, serviceWorkers: 'block' });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  test.each((state === 'complete' ? COMPLETE : CORE).map((kind) => `/${tag}/${kind}`))(
    '%s: no axe violation, one main and one h1, in its language, targets of 48 px, twice the text fits 320 px',
    async (path) => {
      await page.setViewportSize(PHONE);
      await page.goto(site.url + path);
      expect(await page.getAttribute('html', 'lang')).toBe(html);
      expect(await page.getAttribute('html', 'dir')).toBe(dir);
      expect(await page.locator('main').count()).toBe(1);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 512 });
      await page.addStyleTag({ content: 'html{font-size:200%}' });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  test('every page fits 320 px without scrolling sideways, numbers and times keep their order of reading', {
    timeout: 90_000,
  }, async () => {
    // What scripts add is looked at above; without them a page is there at once.
    const still = await openPhone(site.browser, {
      viewport: { width: 320, height: 512 },
      javaScriptEnabled: false,
      serviceWorkers: 'block',
    });
    const narrow = await still.newPage();
    const wrong: string[] = [];
    for (const path of pagesOf(tag)) {
      const [, slug] = /\/guides\/([^/]+)\//.exec(path) ?? [];
      if (state !== 'complete' && slug && !CORE_GUIDES.includes(slug)) continue;
      await narrow.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wrong.push(`${path} ${width}`);
      if (dir === 'rtl') wrong.push(...(await narrow.evaluate(brokenOrder)));
    }
    expect(wrong).toEqual([]);
    await still.close();
  });
});

test('the door, a service page and the 404 have no axe violation', async () => {
  const context = await openPhone(site.browser, { bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  for (const path of ['/', pagesOf('services')[0]!, '/gone/']) {
    await page.goto(site.url + path);
    expect(await violations(page), path).toEqual([]);
  }
  await context.close();
});

/** What axe finds wrong on the page that is open. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    const { axe } = window as never as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
}

/** Visible targets of less than 48 px that are no part of a line of text. */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')]
    .filter((e) => e.checkVisibility() && getComputedStyle(e).display !== 'inline')
    .map((e) => ({ html: e.outerHTML.slice(0, 80), box: e.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.height < 48 && box.bottom > 0)
    .map(({ html, box }) => `${html} ${box.height}`);
}

/** In each left-to-right island, the horizontal order of glyphs must be the order of characters (by line). */
function brokenOrder(): string[] {
  const wrong: string[] = [];
  for (const island of document.querySelectorAll('bdi[dir="ltr"]')) {
    const walker = document.createTreeWalker(island, NodeFilter.SHOW_TEXT);
    let last: DOMRect | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < (node.textContent ?? '').length; i++) {
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const box = range.getClientRects()[0];
        if (!box?.width) continue;
        if (last && Math.abs(box.top - last.top) < 4 && box.left < last.left - 1) {
          wrong.push(`${location.pathname}: ${island.textContent}`);
          break;
        }
        last = box;
      }
    }
  }
  return [...new Set(wrong)];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../registry.ts';
import { openPhone } from './chromium.ts';
import { openSite, pagesOf, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KINDS = [
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

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(languages)('$tag', ({ tag, html, dir }) => {
  const addresses = KINDS.map((kind) => `/${tag}/${kind}`);

  test.each(addresses)('%s has no axe violation, one main and one h1, in its language', async (path) => {
    const found = await violations(path, async (page) => {
      expect(await page.getAttribute('html', 'lang')).toBe(html);
      expect(await page.getAttribute('html', 'dir')).toBe(dir);
      expect(await page.locator('main').count()).toBe(1);
      expect(await page.locator('h1').count()).toBe(1);
    });
    expect(found).toEqual([]);
  });

  test('every page fits 320 px without scrolling sideways, numbers and times keep their order of reading', {
    timeout: 90_000,
  }, async () => {
    const context = await openPhone(site.browser, { viewport: { width: 320, height: 512 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const path of pagesOf(tag)) {
      await page.goto(site.url + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wrong.push(`${path} ${width}`);
      wrong.push(...(await page.evaluate(brokenOrder)));
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('text at 200 % fits 320 px too', async () => {
    const context = await openPhone(site.browser, {
      viewport: { width: 320, height: 512 },
      bypassCSP: true,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of addresses) {
      await page.goto(site.url + path);
      await page.addStyleTag({ content: 'html{font-size:200%}' });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path} ${width}`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  test('every touch target is at least 48 px high or part of a line of text', async () => {
    const context = await openPhone(site.browser, { serviceWorkers: 'block' });
    const page = await context.newPage();
    for (const path of addresses) {
      await page.goto(site.url + path);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')]
          .filter((e) => e.checkVisibility() && getComputedStyle(e).display !== 'inline')
          .map((e) => ({ html: e.outerHTML.slice(0, 80), box: e.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && box.height < 48 && box.bottom > 0)
          .map(({ html, box }) => `${html} ${box.height}`),
      );
      expect(small, path).toEqual([]);
    }
    await context.close();
  });
});

test('the door, a service page and the 404 have no axe violation', async () => {
  for (const path of ['/', pagesOf('services')[0]!, '/gone/']) expect(await violations(path), path).toEqual([]);
});

/** What axe finds wrong on a page; `look` may check more while it is open. */
async function violations(path: string, look?: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await openPhone(site.browser, { bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site.url + path);
  await look?.(page);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    const { axe } = window as never as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
  await context.close();
  return found;
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

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildDirectory } from '../../src/build/directory.ts';
import { holidayTable } from '../../src/build/holidays.ts';
import { formatTable } from '../../src/build/import/table.ts';
import { locate } from '../../src/build/places.ts';
import { buildServices } from '../../src/build/services.ts';
import { openPhone } from '../browser/chromium.ts';
import { openSite } from '../browser/site.ts';
import { homes, madeUpRows } from './made-up-directory.ts';
import { at } from './nearest.ts';

/**
 * `npx tsx tests/bench/directory-phone.ts [services]`: what a search in a big directory takes on a phone, in a real
 * Chromium with a processor four times slower. Needs the built site; its directory is replaced in a copy.
 */
const COUNT = Number(process.argv[2] ?? 100_000);
const SEARCHES = 12;
const SLOWER = 4;
const WISHES = { 'no filter': '', 'common type': '?type=mbe', 'type and language': '?type=mbe&language=ar' };

const today = new Date().toISOString().slice(0, 10);
const table = new TextEncoder().encode(formatTable({ header: [], rows: madeUpRows(COUNT) }));
const { services } = buildServices(table, locate, today);
const folder = mkdtempSync(join(tmpdir(), 'anlauf-bench-'));
cpSync('dist', folder, {
  recursive: true,
  filter: (path) => !/dist\/(directory|services|packs\/.*\.gz)(\/|$)/.test(path),
});
for (const [path, content] of buildDirectory(services, holidayTable(today), today)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const site = await openSite(folder);
const context = await openPhone(site.browser);
const page = await context.newPage();
await page.goto(`${site.url}/de/find/`);
await page.waitForSelector('[data-offers] [data-kept]', { state: 'attached' });
const slow = await context.newCDPSession(page);
await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
for (const [name, query] of Object.entries(WISHES)) {
  const [first, again, whole]: [number[], number[], number[]] = [[], [], []];
  const home = homes(COUNT);
  for (let run = 0; run < SEARCHES; run++) {
    const { postal_code } = home();
    first.push((await msOf(page, query, postal_code)).first);
    const cached = await msOf(page, query, postal_code);
    again.push(cached.first);
    whole.push(cached.whole);
  }
  const round = (list: number[], part: number) => Math.round(at(list, part));
  console.log(
    `${COUNT} services, CPU ×${SLOWER}, ${name}: first search ${round(first, 0.5)} ms (median), from the cache ` +
      `${round(again, 0.5)} ms (median), ${round(again, 0.95)} ms (95th percentile), all of it ${round(whole, 0.5)} ms (median)`,
  );
}
await context.close();
await site.close();
rmSync(folder, { recursive: true });

/** Milliseconds from the tap on "search" to the first result on the screen, and to the last, on a page opened anew. */
async function msOf(page: Page, query: string, postalCode: string): Promise<{ first: number; whole: number }> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(`${site.url}/de/find/${query}`);
  await page.waitForSelector('html[data-hydrated]');
  return page.evaluate(async (code) => {
    const form = document.querySelector<HTMLFormElement>('[data-finder] form')!;
    (form.elements.namedItem('place') as HTMLInputElement).value = code;
    const start = performance.now();
    form.requestSubmit();
    const times: number[] = [];
    for (const selector of ['[data-km]', '[data-found] > [aria-busy="false"]']) {
      while (!document.querySelector(selector)) await new Promise((done) => requestAnimationFrame(done));
      times.push(performance.now() - start);
    }
    return { first: times[0]!, whole: times[1]! };
  }, postalCode);
}

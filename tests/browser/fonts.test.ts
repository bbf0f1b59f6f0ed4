/// <reference path="../../src/build/subset-font.d.ts" />
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../registry.ts';
import { findChromium, openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

/** A phone that was delivered with Latin letters only: the one font the system knows has nothing else. */
const LATIN = 'node_modules/@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-latin-400-normal.woff2';
let folder: string;
let site: Site;
let phone: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  mkdirSync(join(folder, 'fonts'));
  const letters = String.fromCharCode(...Array.from({ length: 0x150 }, (_, n) => n + 32));
  const font = await subsetFont(readFileSync(LATIN), letters, { targetFormat: 'sfnt' });
  writeFileSync(join(folder, 'fonts/latin.ttf'), font);
  const config = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts.conf'), config);
  site = await openSite();
  phone = await chromium.launch({
    executablePath: findChromium()!,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } as Record<string, string>,
  });
});
afterAll(async () => {
  await phone?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** The fonts that draw the heading of a page; `isCustomFont` where it is one of ours. */
async function fontsOf(page: Page): Promise<{ familyName: string; isCustomFont: boolean; glyphCount: number }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts;
}

const isEthiopic = ({ intl }: { intl: string }) => new Intl.Locale(intl).maximize().script === 'Ethi';

test.each(languages.filter(isEthiopic))(
  '$tag is drawn by our own font where the phone has none, offline too',
  async ({ tag }) => {
    const context = await openPhone(phone);
    const page = await context.newPage();
    await page.goto(`${site.url}/${tag}/`);
    await page.evaluate(() => document.fonts.ready);
    const drawn = async () => (await fontsOf(page)).filter(({ isCustomFont }) => isCustomFont);
    await expect.poll(drawn).toHaveLength(1);
    await page.waitForSelector('[data-offers] [data-kept]', { state: 'attached' });
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    await context.setOffline(true);
    await page.goto(`${site.url}/${tag}/guides/registration/`);
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(drawn).toHaveLength(1);
    await context.close();
  },
  60_000,
);

test('no other language loads a font', async () => {
  const context = await openPhone(phone, { serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => /font/.test(request.resourceType()) && asked.push(request.url()));
  for (const { tag } of languages.filter((language) => !isEthiopic(language))) {
    await page.goto(`${site.url}/${tag}/`);
    await page.evaluate(() => document.fonts.ready);
  }
  expect(asked).toEqual([]);
  await context.close();
});

test.each(languages.filter(isEthiopic))('the font of $tag has at most 30 KB', ({ tag }) => {
  const [, file] = /url\(\/(assets\/[^)]+\.woff2)\)/.exec(readFileSync(`dist/shells/${tag}.html`, 'utf8'))!;
  expect(readFileSync(`dist/${file}`).length).toBeLessThanOrEqual(30 * 1024);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { languages } from '../registry.ts';
import { FOUND, openPhone } from './chromium.ts';
import { openSite } from './site.ts';

/** `npm run pictures`: photographs the built site for the manifest (720 × 1280) and the README. */
const site = await openSite();
mkdirSync('public/screenshots', { recursive: true });
mkdirSync('docs', { recursive: true });
const shots = new Map<string, Buffer>();

for (const { tag, intl } of languages) {
  const context = await openPhone(site.browser, { locale: intl });
  const page = await context.newPage();
  const shoot = async (name: string) => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const picture = await page.screenshot();
    shots.set(`${tag}-${name}`, picture);
    writeFileSync(`public/screenshots/${tag}-${name}.png`, picture);
  };
  await page.goto(`${site.url}/${tag}/`);
  await shoot('home');
  await page.goto(`${site.url}/${tag}/guides/registration/`);
  await shoot('guide');
  await page.goto(`${site.url}/${tag}/find/`);
  await page.waitForSelector('html[data-hydrated]');
  await page.fill('input[name=place]', '12043');
  await page.keyboard.press('Enter');
  await page.waitForSelector(FOUND);
  await page.locator('[data-place]').evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  await shoot('find');
  await context.close();
}

const board = await site.browser.newPage({ viewport: { width: 1240, height: 560 } });
const image = (name: string) => `<img src="data:image/png;base64,${shots.get(name)!.toString('base64')}" width="280">`;
await board.setContent(
  `<body style="margin:0;display:flex;gap:24px;padding:30px 24px;background:#d9d3c7">${['de-home', 'de-guide', 'ar-home', 'ar-guide'].map(image).join('')}</body>`,
);
await board.screenshot({ path: 'docs/anlauf.png' });
await site.close();

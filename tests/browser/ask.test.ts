import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../registry.ts';
import { openPhone } from './chromium.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A fresh phone that came from the home page by its link to the guided question. */
async function asked(tag = 'en') {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.url}/${tag}/`);
  await page.click(`main a[href="/${tag}/find/#ask"]`);
  await page.waitForSelector('html[data-hydrated]');
  const answer = (n: number) => page.locator('#ask .tiles button').nth(n).click();
  return { context, page, answer };
}

test.each(languages)('three taps in $tag lead to kinds of help that are all drawn and all spoken', async ({ tag }) => {
  const { context, page, answer } = await asked(tag);
  await answer(2);
  await answer(1);
  await answer(0);
  expect(await page.locator('#ask .result').count()).toBeGreaterThanOrEqual(2);
  const text = await page.locator('#ask').textContent();
  expect(text).not.toMatch(/ask\.|undefined/);
  const undrawn = await page
    .locator('#ask use')
    .evaluateAll((uses) =>
      uses.map((use) => use.getAttribute('href')!).filter((href) => !document.querySelector(href)),
    );
  expect(undrawn).toEqual([]);
  await context.close();
});

test('by keyboard alone: the questions, a kind of help, the place, the answer; nothing of it in the address but the kind', async () => {
  const { context, page } = await asked();
  const focused = () => page.evaluate(() => document.activeElement?.closest('h2')?.textContent);
  await page.locator('#ask summary').focus();
  for (const question of ['Who needs help?', 'How do you want to talk?', 'This is where you get help']) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toContain(question);
  }
  expect(page.url()).toBe(`${site.url}/en/find/#ask`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('place');
  expect(page.url()).toBe(`${site.url}/en/find/?type=mbe`);
  await page.keyboard.type('12043');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-found] [data-service]');
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
  expect(kept).not.toMatch(/arriving|adult|site"/);
  await context.close();
});

test('violence leads to the numbers first', async () => {
  const { context, page, answer } = await asked();
  await answer(11);
  await answer(0);
  await answer(2);
  const [first] = await page.locator('#ask a, #ask .result').all();
  expect(await first?.getAttribute('href')).toBe('/en/help/');
  await context.close();
});

test('without JavaScript the way leads to the topics', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/en/find/`);
  await page.click('#ask summary');
  await page.click('#ask a');
  expect(page.url()).toBe(`${site.url}/en/`);
  await context.close();
});

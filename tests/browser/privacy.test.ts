import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DirectoryIndex } from '../../src/domain/shards.ts';
import { languages } from '../registry.ts';
import { openPhone } from './chromium.ts';
import { openSite, pagesOf, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const KEYS = ['language', 'install-hint'];

/** Of every language the kinds of pages with scripts and files of their own, of German one of each kind. */
const OWN = ['', 'find/', 'search/', 'guides/registration/', 'guides/k7m2/'];
const LISTS = ['topics/money/', 'words/', 'phrases/', 'who-decides/', 'help/', 'offline/', 'about/'];
const crawled = languages.flatMap(({ tag }) =>
  [...OWN, ...(tag === 'de' ? LISTS : [])].map((kind) => `/${tag}/${kind}`),
);

test('a crawl asks only our own origin, sets no cookie and keeps nothing unasked', {
  timeout: 180_000,
}, async () => {
  const context = await openPhone(site.browser);
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => /error|warning/.test(message.type()) && errors.push(message.text()));
  for (const path of ['/', ...crawled, ...pagesOf('services').slice(0, 5)]) await page.goto(site.url + path);
  expect([...asked]).toEqual([site.url]);
  expect(await context.cookies()).toEqual([]);
  expect(errors).toEqual([]);
  expect((await page.evaluate(() => Object.keys(localStorage))).filter((key) => !KEYS.includes(key))).toEqual([]);
  await context.close();
});

test('no page names a script, sheet, picture or frame of another origin', () => {
  const wrong = languages
    .flatMap(({ tag }) => pagesOf(tag))
    .filter((path) => {
      const html = readFileSync(`dist${path}index.html`, 'utf8');
      const loaded = html.match(
        /(?:\bsrc(?:set)?="|<link(?![^>]*rel="canonical")[^>]*href="|url\()(?!\/(?!\/))[^"#)]+/g,
      );
      return loaded || /<(iframe|object|embed|form[^>]*action="http)/.test(html);
    });
  expect(wrong).toEqual([]);
});

test('every answer carries the whole set of headers, the 404 too', async () => {
  const headers = JSON.parse(readFileSync('dist/headers.json', 'utf8')) as Record<string, string>;
  for (const path of [
    '/',
    '/de/',
    '/ar/guides/registration/',
    '/sw.js',
    '/manifest.webmanifest',
    '/directory/index.json',
    '/gone/',
    '/assets/gone.js',
  ]) {
    const answer = await fetch(site.url + path);
    for (const [name, value] of Object.entries(headers))
      expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.status).toBe(path.includes('gone') ? 404 : 200);
  }
});

test('the file of headers for hosts says for every address what we send', async () => {
  const blocks = readFileSync('dist/_headers', 'utf8').trim().split('\n\n');
  const headersAt = (address: string) => {
    const fit = blocks.map((block) => block.split('\n')).filter(([pattern]) => fits(pattern!, address));
    return fit.flatMap(([, ...lines]) =>
      lines.map((line) =>
        line
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2),
      ),
    );
  };
  const fits = (pattern: string, address: string) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
  const index = JSON.parse(readFileSync('dist/directory/index.json', 'utf8')) as DirectoryIndex;
  const [script, pack] = [readdirSync('dist/assets')[0], readdirSync('dist/packs')[0]];
  const addresses = [
    '/',
    '/de/',
    '/ar/guides/registration/',
    pagesOf('services')[0]!,
    '/sw.js',
    '/en/manifest.webmanifest',
    '/shells/de.html',
    '/directory/index.json',
    index.elsewhere[0]!.file,
    '/places/p-23.json',
    '/icons/192.png',
    `/assets/${script}`,
    `/packs/${pack}`,
    '/clear',
  ];
  for (const address of addresses) {
    const said = headersAt(address);
    const sent = (await fetch(site.url + address)).headers;
    expect(said.map(([name]) => name).sort(), address).toEqual([...new Set(said.map(([name]) => name))].sort());
    expect(said.map(([name]) => name)).toContain('Cache-Control');
    for (const [name, value] of said) expect(sent.get(name!), `${address} ${name}`).toBe(value);
  }
});

test('a search tells the server the region, never the place', async () => {
  const context = await openPhone(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.url}/de/find/`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.fill('input[name=place]', '23552');
  await page.keyboard.press('Enter');
  await page.locator('[data-found] li').first().waitFor();
  expect(asked.filter((request) => /23552|L%C3%BCbeck|Lübeck/.test(request))).toEqual([]);
  expect(asked.some((request) => request.includes('/places/p-23.json'))).toBe(true);
  await context.close();
});

test('hashed files are kept for ever, everything else is asked for anew', async () => {
  const cacheOf = async (path: string) => (await fetch(site.url + path)).headers.get('cache-control');
  const page = await (await fetch(`${site.url}/de/`)).text();
  const script = /\/assets\/[^"]+\.js/.exec(page)![0];
  expect(await cacheOf(script)).toContain('immutable');
  for (const path of ['/de/', '/sw.js', '/manifest.webmanifest']) expect(await cacheOf(path)).toContain('no-cache');
});

test('what is not there is a 404, never another valid page', async () => {
  for (const path of [
    '/xx/',
    '/de/guides/nothing/',
    '/de/guides/registration/x/',
    '/%2e%2e/package.json',
    '/headers.json',
    '/__proto__/',
    '/constructor/',
    '/index.html.br',
    '/404',
    '/404.html',
    '/index.html',
    '/de/index.html',
    '/de/index',
    '/shells/de',
  ])
    expect((await fetch(site.url + path)).status, path).toBe(404);
});

test('a shell alone is no page that can be opened', async () => {
  const context = await openPhone(site.browser);
  const answer = await (await context.newPage()).goto(`${site.url}/shells/de.html`);
  expect(answer!.status()).toBe(404);
  expect((await fetch(`${site.url}/shells/de.html`)).status).toBe(200);
  await context.close();
});

test('an address without its last slash leads to the page', async () => {
  const answer = await fetch(`${site.url}/de/help`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/de/help/']);
});

test('pages carry no inline script and no style attribute', () => {
  for (const path of languages.flatMap(({ tag }) => pagesOf(tag))) {
    const html = readFileSync(`dist${path}index.html`, 'utf8');
    expect(html.match(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(ld\+)?json")/g), path).toBeNull();
    expect(html.match(/\sstyle="/g), path).toBeNull();
    expect(html.match(/\son[a-z]+="/g), path).toBeNull();
  }
});

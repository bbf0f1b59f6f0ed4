import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitemapsOf } from '../../src/build/sitemap.ts';
import { languages } from '../registry.ts';

const ORIGIN = 'https://example.org';
const locs = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address!);

/** Alternates by address, each as `hreflang address`. */
function alternatesIn(xml: string): Map<string, string[]> {
  const entries = [...xml.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)].map(([, address, links]) => {
    const all = [...links!.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, tag, href]) => `${tag} ${href}`);
    return [address!, all] as const;
  });
  return new Map(entries);
}

test('a page names its translations and the door; one that a language lacks, or that has no tag for search engines, is not named', () => {
  const maps = sitemapsOf(
    ORIGIN,
    [
      { language: { tag: 'de', hreflang: 'de' }, rests: new Set(['', 'guides/one/']) },
      { language: { tag: 'prs', hreflang: 'fa-AF' }, rests: new Set(['']) },
      { language: { tag: 'ckb', hreflang: null }, rests: new Set(['']) },
    ],
    ['/', '/services/x/'],
  );
  expect(locs(maps.get('sitemap.xml')!)).toEqual(
    ['de', 'prs', 'ckb', 'others-1'].map((name) => `${ORIGIN}/sitemaps/${name}.xml`),
  );
  const german = alternatesIn(maps.get('sitemaps/de.xml')!);
  expect(german.get(`${ORIGIN}/de/`)).toEqual([`de ${ORIGIN}/de/`, `fa-AF ${ORIGIN}/prs/`, `x-default ${ORIGIN}/`]);
  expect(german.get(`${ORIGIN}/de/guides/one/`)).toEqual([`de ${ORIGIN}/de/guides/one/`, `x-default ${ORIGIN}/`]);
  expect(locs(maps.get('sitemaps/ckb.xml')!)).toEqual([`${ORIGIN}/ckb/`]);
  expect(locs(maps.get('sitemaps/others-1.xml')!)).toEqual([`${ORIGIN}/`, `${ORIGIN}/services/x/`]);
});

test('no sitemap holds more addresses than its protocol allows', () => {
  const many = Array.from({ length: 60_000 }, (_, n) => `/services/${n}/`);
  const maps = sitemapsOf(ORIGIN, [], many);
  expect([...maps.keys()]).toEqual(['sitemaps/others-1.xml', 'sitemaps/others-2.xml', 'sitemap.xml']);
});

test('in the built site the translations of every page kind name each other, and no page is forgotten', () => {
  const all = new Map(
    languages.flatMap(({ tag }) => [...alternatesIn(readFileSync(`dist/sitemaps/${tag}.xml`, 'utf8'))]),
  );
  for (const [address, links] of all) {
    expect(
      links.filter((link) => link.startsWith('x-default ')),
      address,
    ).toHaveLength(1);
    for (const link of links.filter((each) => !each.startsWith('x-default ')))
      expect(all.get(link.split(' ')[1]!), `${address} → ${link}`).toEqual(links);
  }
  const origin = [...all.keys()][0]!.split('/').slice(0, 3).join('/');
  for (const { tag, html, state } of languages) {
    const pages = (readdirSync(`dist/${tag}`, { recursive: true }) as string[])
      .filter((name) => name.endsWith('index.html') && !name.startsWith('offline/'))
      .map((name) => `${tag}/${name.slice(0, -'index.html'.length)}`)
      .filter((path) => !readFileSync(`dist/${path}index.html`, 'utf8').includes('<article class="guide" lang='));
    const listed = [...all.keys()].filter((address) => address.startsWith(`${origin}/${tag}/`));
    expect(listed.sort(), html).toEqual(pages.map((path) => `${origin}/${path}`).sort());
    if (state === 'complete') expect(listed.length).toBeGreaterThan(60);
  }
});

test('titles and descriptions are in the language of the page', () => {
  const headOf = (tag: string, path: string) => {
    const html = readFileSync(`dist/${tag}/${path}index.html`, 'utf8');
    return [/<title>(.*?)<\/title>/.exec(html)![1]!, /name="description" content="(.*?)"/.exec(html)![1]!];
  };
  for (const path of ['topics/arriving/', 'guides/registration/', 'find/', 'search/', 'words/', 'help/', 'about/']) {
    const [title, description] = headOf('de', path);
    for (const { tag } of languages.filter((language) => language.tag !== 'de')) {
      expect(headOf(tag, path)[0], `${tag} ${path}`).not.toBe(title);
      expect(headOf(tag, path)[1], `${tag} ${path}`).not.toBe(description);
    }
  }
});

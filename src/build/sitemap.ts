import type { Language } from '../domain/language.ts';

/** A language and the paths below `/{tag}/` of the pages it has in its own words. */
export interface Mapped {
  language: Pick<Language, 'tag' | 'hreflang'>;
  rests: ReadonlySet<string>;
}

/** The most addresses a sitemap may hold, by its protocol. */
const MOST = 50_000;

/**
 * The sitemaps: an index, one for each language whose pages name their translations and the door as `x-default`, and
 * those of the pages outside the languages. A page shown in a fallback is no translation and stays out.
 */
export function sitemapsOf(origin: string, languages: Mapped[], others: string[]): Map<string, string> {
  const maps = new Map<string, string>();
  for (const { language, rests } of languages)
    maps.set(
      `sitemaps/${language.tag}.xml`,
      urlset([...rests].map((rest) => entry(`${origin}/${language.tag}/${rest}`, alternates(origin, languages, rest)))),
    );
  for (let n = 0; n * MOST < others.length; n++)
    maps.set(
      `sitemaps/others-${n + 1}.xml`,
      urlset(others.slice(n * MOST, (n + 1) * MOST).map((path) => entry(`${origin}${path}`))),
    );
  const listed = [...maps.keys()].map((path) => `<sitemap><loc>${origin}/${path}</loc></sitemap>`);
  return maps.set(
    'sitemap.xml',
    `${XML}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${listed.join('\n')}\n</sitemapindex>\n`,
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

const entry = (address: string, more = '') => `<url><loc>${address}</loc>${more}</url>`;

const urlset = (entries: string[]) =>
  `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;

function alternates(origin: string, languages: Mapped[], rest: string): string {
  const same = languages.filter(({ language, rests }) => language.hreflang && rests.has(rest));
  const links = same.map(({ language }) => [language.hreflang, `/${language.tag}/${rest}`]);
  return [...links, ['x-default', '/']]
    .map(([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}${path}"/>`)
    .join('');
}

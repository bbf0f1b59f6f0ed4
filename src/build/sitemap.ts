import type { Language } from '../domain/language.ts';

/** `sitemap.xml`: every page of every language with its alternates, then the service pages. `rests` are paths without language. */
export function sitemapOf(origin: string, languages: Language[], rests: string[], others: string[]): string {
  const alternates = (rest: string) =>
    [
      ...languages.filter((l) => l.hreflang).map((l) => [l.hreflang!, `/${l.tag}/${rest}`] as const),
      ['x-default', '/'] as const,
    ]
      .map(([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}${path}"/>`)
      .join('');
  const urls = languages.flatMap(({ tag }) =>
    rests.map((rest) => `<url><loc>${origin}/${tag}/${rest}</loc>${alternates(rest)}</url>`),
  );
  const plain = others.map((path) => `<url><loc>${origin}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${[...plain, ...urls].join('\n')}\n</urlset>\n`;
}

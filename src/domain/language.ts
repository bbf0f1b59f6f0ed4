/** One language of the registry `locales/languages.json`; `html`, `intl`, `hreflang` are BCP 47 tags. */
export interface Language {
  tag: string;
  name: string;
  latin: string;
  dir: 'ltr' | 'rtl';
  html: string;
  intl: string;
  hreflang: string | null;
  aliases: string[];
  fallback: string | null;
}

/** The first language a reader wishes (browser tags, best first) that we have; aliases such as `prs` count. */
export function chooseLanguage<L extends Pick<Language, 'tag' | 'html' | 'aliases'>>(
  wishes: readonly string[],
  languages: readonly L[],
): L | undefined {
  for (const wish of wishes) {
    const parts = wish.toLowerCase().split('-');
    for (let n = parts.length; n > 0; n--) {
      const tag = parts.slice(0, n).join('-');
      const found = languages.find((l) => [l.tag, l.html, ...l.aliases].some((t) => t.toLowerCase() === tag));
      if (found) return found;
    }
  }
  return undefined;
}

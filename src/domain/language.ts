/**
 * How much of the site a language has: all of it; a core (interface, help now and the first guides, `src/data/core-guides.json`),
 * the rest in the reader's second language; or only its name, because advice services speak it.
 */
export const LANGUAGE_STATES = ['complete', 'core', 'services'] as const;

/** One language of the registry `locales/languages.json`; `html`, `intl`, `hreflang` are BCP 47 tags. */
export interface Language {
  tag: string;
  /** Its own name. */
  name: string;
  /** What people who help call it, in Latin letters. */
  latin: string;
  state: (typeof LANGUAGE_STATES)[number];
  dir: 'ltr' | 'rtl';
  html: string;
  intl: string;
  hreflang: string | null;
  /** Further BCP 47 tags that browsers use for it. */
  aliases: string[];
  /** Further spellings of its name under which people look for it. */
  search: string[];
  fallback: string | null;
}

/** Whether a language has pages of its own and so stands on the door. */
export const hasPages = ({ state }: Pick<Language, 'state'>): boolean => state !== 'services';

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

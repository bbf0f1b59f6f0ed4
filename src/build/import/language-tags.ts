import { ROOT, readJson } from '../read.ts';

interface Language {
  tag: string;
  latin: string;
  search: string[];
}

const CODES = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((first, _, letters) => letters.map((second) => first + second));
const NAMES = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });

/** Tags by German name, and other names that people write, in small letters; the names of our own table come last and win. */
const TAGS = new Map<string, string>();
for (const code of CODES) {
  const name = Intl.getCanonicalLocales(code)[0] === code && NAMES.of(code);
  if (name) TAGS.set(name.toLowerCase(), code);
}
const LANGUAGES = readJson<Language[]>(`${ROOT}locales/languages.json`, []).data.map((one) => ({
  ...one,
  tag: one.tag.split('-')[0]!,
}));
for (const { tag, search } of LANGUAGES) for (const name of search) TAGS.set(name.toLowerCase(), tag);
for (const { tag, latin } of LANGUAGES) TAGS.set(latin.toLowerCase(), tag);

/** The tag of a language by its German name: `Arabisch` → `ar`; undefined for other words. */
export function languageTag(name: string): string | undefined {
  return TAGS.get(name.trim().toLowerCase());
}

/** What parts languages in a cell, where a mapping says nothing else: `Arabisch, Dari/Farsi und Türkisch`. */
export const BETWEEN_LANGUAGES = [',', ';', '/', '|', ' und ', ' u. ', ' & '];

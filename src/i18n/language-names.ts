import type { Language } from '../domain/language.ts';

/** Names of languages in the language `intl`, by tag: "Turkish"; where it has no word for one, that one's own name. */
export function languageNames(intl: string, registry: readonly Language[]): (tag: string) => string {
  const names = new Intl.DisplayNames(intl, { type: 'language', fallback: 'none' });
  return (tag) => {
    const language = registry.find((one) => one.tag === tag);
    return names.of(language?.html ?? tag) ?? language?.name ?? tag;
  };
}

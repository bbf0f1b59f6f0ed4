/** What a link says of its language. */
type Named = Pick<HTMLAnchorElement, 'lang' | 'textContent' | 'dataset'>;

/** A name without case and accents. Enough for names: the folding of the searches would be a further file on every page. */
const plain = (name = '') => name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/ي/g, 'ی').trim();

/**
 * The links whose language has a name with `asked` in it: its own, a further spelling (`data-names`), or what the other
 * languages of the list call it, as the browser knows. All where nothing fits: an empty list would help nobody.
 */
export function findLanguages<L extends Named>(asked: string, links: readonly L[]): L[] {
  const wish = plain(asked);
  const namers = links.flatMap(({ lang }) => namerOf(lang) ?? []);
  const found = links.filter(({ lang, textContent, dataset }) => {
    const names = [textContent ?? '', dataset.names, lang, ...namers.map((name) => name.of(lang))];
    return names.some((name) => plain(name).includes(wish));
  });
  return found.length ? found : [...links];
}

/** Names of languages in one of them; nothing where the browser has no data for it and would give another language's. */
function namerOf(lang: string): Intl.DisplayNames | undefined {
  try {
    const [known] = Intl.DisplayNames.supportedLocalesOf([lang]);
    return known ? new Intl.DisplayNames([known], { type: 'language' }) : undefined;
  } catch {
    return undefined;
  }
}

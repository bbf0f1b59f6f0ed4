import type { ComponentChildren } from 'preact';

/** `translate="no"`: markup needs the word, a boolean would vanish from it; a browser's property needs the boolean, any word would be yes. */
export const UNTRANSLATED = { translate: 'document' in globalThis ? false : 'no' } as object;

/** German words on a page in any language, as they stand in letters and on doors; never machine-translated. */
export function German({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang="de" dir="ltr" {...UNTRANSLATED}>
      {children}
    </bdi>
  );
}

import type { ComponentChildren } from 'preact';

/** `translate="no"` as plain HTML says it: the JSX type knows only a boolean, which would vanish from the markup. */
export const UNTRANSLATED = { translate: 'no' } as object;

/** German words on a page in any language, as they stand in letters and on doors; never machine-translated. */
export function German({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang="de" dir="ltr" {...UNTRANSLATED}>
      {children}
    </bdi>
  );
}

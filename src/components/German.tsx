import type { ComponentChildren } from 'preact';

/** German words on a page in any language, as they stand in letters and on doors; never machine-translated. */
export function German({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang="de" dir="ltr" translate={false}>
      {children}
    </bdi>
  );
}

import type { ComponentChildren } from 'preact';

/** Numbers, times, prices, paragraph signs: always left to right, also inside Arabic. */
export function Ltr({ children }: { children: ComponentChildren }) {
  return <bdi dir="ltr">{children}</bdi>;
}

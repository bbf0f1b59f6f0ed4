import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** An icon and its words, side by side; the parent lays them out (`.row`, `.button`, `.tag` …). */
export function Label({ icon, children }: { icon: string; children: ComponentChildren }) {
  return (
    <>
      <Icon name={icon} />
      <span>{children}</span>
    </>
  );
}

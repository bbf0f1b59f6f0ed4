import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A quiet remark on the text itself: not translated, outdated, machine translation, no network. */
export function Notice({ icon = 'info', children }: { icon?: string; children: ComponentChildren }) {
  return (
    <div class="notice">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

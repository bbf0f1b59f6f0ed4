import type { ComponentChildren } from 'preact';
import type { Translate } from '../i18n/translate.ts';
import { Label } from './Label.tsx';

export type CalloutKind = 'steps' | 'bring' | 'deadline' | 'cost' | 'rights' | 'warning';

export const CALLOUT_ICONS: Record<CalloutKind, string> = {
  steps: 'list-checks',
  bring: 'folder',
  deadline: 'clock',
  cost: 'banknote',
  rights: 'scale',
  warning: 'triangle-alert',
};

interface CalloutProps {
  kind: CalloutKind;
  t: Translate;
  id?: string;
  /** The heading above says the same already and bears the icon. */
  titled?: boolean;
  children: ComponentChildren;
}

/** A marked part of a guide with an icon and its own label: steps, what to bring, deadline, cost, rights, warning. */
export function Callout({ kind, t, id, titled, children }: CalloutProps) {
  return (
    <div class={`box ${kind}`} id={id}>
      {!titled && (
        <p class="tag">
          <Label icon={CALLOUT_ICONS[kind]}>{t(`callout.${kind}`)}</Label>
        </p>
      )}
      {children}
    </div>
  );
}

import { unbroken } from '../i18n/unbroken.ts';
import { Icon } from './Icon.tsx';

interface PhoneProps {
  /** As people write it: `116 016`. */
  text: string;
  /** E.164 where known; otherwise the digits of `text`. */
  tel?: string;
  /** A large button of its own instead of a link within a line. */
  button?: boolean;
}

/** A phone number to tap; it reads left to right in every language. */
export function Phone({ text, tel = text.replace(/[^\d+]/g, ''), button = false }: PhoneProps) {
  return (
    <a class={button ? 'button call' : 'tel'} href={`tel:${tel}`}>
      {button && <Icon name="phone" />}
      <bdi dir="ltr">{unbroken(text)}</bdi>
    </a>
  );
}

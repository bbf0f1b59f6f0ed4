import type { Key } from '../i18n/keys.ts';
import type { Translate } from '../i18n/translate.ts';

/** The numbers that stand on every page, in the first HTML. */
export const NUMBERS: { text: string; key: Key }[] = [
  { text: '112', key: 'emergency.fire' },
  { text: '110', key: 'emergency.police' },
  { text: '116 117', key: 'emergency.doctor' },
  { text: '116 016', key: 'emergency.violence' },
];

/** The emergency numbers as large links to tap; they need no script and no network. */
export function Emergency({ t }: { t: Translate }) {
  return (
    <ul class="numbers">
      {NUMBERS.map(({ text, key }) => (
        <li key={text}>
          <a href={`tel:${text.replace(' ', '')}`}>
            <bdi dir="ltr">{text}</bdi>
            <span>{t(key)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

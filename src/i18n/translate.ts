import i18next from 'i18next';
import type { Key } from './keys.ts';

/** Values for `{{name}}` in a text; `count` chooses the plural form. */
export type Values = Record<string, string | number>;
export type Translate = (key: Key, values?: Values) => string;

/** The interface texts of one language through i18next (build only); German where a key is missing. */
export function translator(tag: string, resources: Record<string, object>): Translate {
  const instance = i18next.createInstance();
  instance.init({
    lng: tag,
    fallbackLng: 'de',
    load: 'currentOnly',
    resources: Object.fromEntries(Object.entries(resources).map(([l, translation]) => [l, { translation }])),
    interpolation: { escapeValue: false },
    returnEmptyString: false,
    initAsync: false,
  });
  return (key, values) => instance.t(key, values ?? {}) as string;
}

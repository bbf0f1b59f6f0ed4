/** Texts of the islands: dotted keys of i18next JSON v4, plural endings kept. */
export type Strings = Record<string, string>;

/** A `t()` for the browser that gives the same text as i18next for every key, language and count (proved by a test). */
export function tiny(
  strings: Strings,
  intl: string,
): (key: string, values?: Record<string, string | number>) => string {
  const plural = new Intl.PluralRules(intl);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key;
    const zero = count === 0 ? strings[`${key}_zero`] : undefined;
    const text = zero ?? strings[form] ?? strings[key] ?? key;
    return text.replace(/{{(\w+)}}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

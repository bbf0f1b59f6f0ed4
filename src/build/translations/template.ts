import type { Json } from './table-units.ts';

type Entry = { [key: string]: Json };

/** The German table in the form of its translations: each text stands where the translation of it stands. */
export function templateOf(file: string, german: Json, intl: string): Json {
  if (file === 'ui.json') return withForms(german as Entry, intl);
  if (file === 'words.json') return map(german, (entry, word) => ({ is: word, ...without(entry as Entry, 'guide') }));
  if (file === 'phrases.json') {
    const { situations = [] } = german as { situations?: Entry[] };
    return { situations: situations.map((one) => ({ ...one, phrases: (one.phrases as Entry[]).map(meaning) })) };
  }
  return german;
}

const map = (table: Json, change: (entry: Json, key: string) => Json): Json =>
  Object.fromEntries(Object.entries(table as Entry).map(([key, entry]) => [key, change(entry, key)]));

const without = (entry: Entry, field: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field));

/** German says it (`say`), a translation says what it means. */
const meaning = ({ id, say, ...rest }: Entry): Entry => ({ id: id!, means: say!, ...rest });

/** Interface texts with the plural forms of `intl` in the place of the German ones. */
function withForms(texts: Entry, intl: string): Entry {
  const forms = new Intl.PluralRules(intl).resolvedOptions().pluralCategories;
  const order = (['zero', 'one', 'two', 'few', 'many', 'other'] as const).filter((form) => forms.includes(form));
  const entries = Object.entries(texts).flatMap(([name, text]): [string, Json][] => {
    if (typeof text !== 'string') return [[name, withForms(text as Entry, intl)]];
    const [, base, form] = /^(.*)_(one|other)$/.exec(name) ?? [];
    if (!base) return [[name, text]];
    if (form === 'one') return [];
    const one = texts[`${base}_one`] ?? text;
    return order.map((own) => [`${base}_${own}`, own === 'one' ? one : text]);
  });
  return Object.fromEntries(entries);
}

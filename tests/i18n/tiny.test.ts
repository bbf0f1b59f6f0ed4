import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Key } from '../../src/i18n/keys.ts';
import { flatStrings } from '../../src/i18n/strings.ts';
import { tiny } from '../../src/i18n/tiny.ts';
import { translator } from '../../src/i18n/translate.ts';
import { languages } from '../registry.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const resources = Object.fromEntries(languages.map(({ tag }) => [tag, json(`locales/${tag}/ui.json`)]));
const forms = (intl: string) => new Intl.PluralRules(intl).resolvedOptions().pluralCategories;
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe.each(languages)('$tag', ({ tag, intl }) => {
  const strings = flatStrings(resources[tag]);
  const source = flatStrings(resources.de);
  const plurals = new Set(
    Object.keys(source)
      .filter((key) => base(key) !== key)
      .map(base),
  );

  test('has every key of the German source, and exactly the plural forms of its language', () => {
    const plain = Object.keys(source).filter((key) => base(key) === key);
    const wanted = [...plain, ...[...plurals].flatMap((key) => forms(intl).map((form) => `${key}_${form}`))];
    expect(Object.keys(strings).sort()).toEqual(wanted.sort());
  });

  test('uses the same variables as the German source', () => {
    const variables = (text: string) =>
      [...text.matchAll(/{{(\w+)}}/g)]
        .map((m) => m[1]!)
        .filter((v) => v !== 'count')
        .sort();
    for (const [key, text] of Object.entries(strings)) {
      const german = source[key] ?? source[`${base(key)}_other`]!;
      expect(variables(text), key).toEqual(variables(german));
    }
  });

  test('the small t() of the browser says what i18next says, for every key and count from 0 to 120', () => {
    const small = tiny(strings, intl);
    const full = translator(tag, resources);
    const values = Object.fromEntries(
      [...JSON.stringify(strings).matchAll(/{{(\w+)}}/g)].map((m) => [m[1]!, `‹${m[1]}›`]),
    );
    for (const key of new Set(Object.keys(strings).map(base))) {
      const counts = plurals.has(key) ? Array.from({ length: 121 }, (_, count) => count) : [0];
      for (const count of counts) {
        const given = plurals.has(key) ? { ...values, count } : values;
        expect(small(key, given), `${key} ${count}`).toBe(full(key as Key, given));
      }
    }
  });
});

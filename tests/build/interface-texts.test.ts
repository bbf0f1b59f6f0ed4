import { expect, test } from 'vitest';
import { interfaceFaults } from '../../src/build/interface-texts.ts';

const german = { find: { title: 'Suchen', near: 'Nahe {{place}}', count_one: 'Eine', count_other: '{{count}} Orte' } };
const faultsOf = (own: object, intl = 'en') =>
  interfaceFaults(own, german, intl, 'ui.json', () => 1).map(({ field, message }) => `${field} ${message}`);
const english = { title: 'Search', near: 'Near {{place}}', count_one: 'One', count_other: '{{count}} places' };

test('the same keys, the plural forms of the language and the same variables: no fault', () => {
  expect(faultsOf(german, 'de')).toEqual([]);
  expect(faultsOf({ find: english })).toEqual([]);
});

test('a missing key names the German text to translate', () => {
  const { title: _, ...rest } = english;
  const [fault] = interfaceFaults({ find: rest }, german, 'en', 'ui.json', () => 7);
  expect(fault).toMatchObject({ line: 7, field: 'find.title', message: 'is missing' });
  expect(fault!.remedy).toContain('Suchen');
});

test('a misspelt key is both strange and missing', () => {
  const { title, ...rest } = english;
  expect(faultsOf({ find: { ...rest, titel: title } })).toEqual([
    'find.title is missing',
    'find.titel is not a key of locales/de/ui.json',
  ]);
});

test('Arabic needs six plural forms, English has two', () => {
  expect(faultsOf({ find: english }, 'ar').sort()).toEqual(
    ['few', 'many', 'two', 'zero'].map((form) => `find.count_${form} is missing`),
  );
  expect(faultsOf({ find: { ...english, count_few: '{{count}} places' } })).toEqual([
    'find.count_few is no plural form of en',
  ]);
});

test('variables are those of the German text; only a plural form may say its count in words', () => {
  const near = (text: string) => faultsOf({ find: { ...english, near: text } });
  expect(near('Near')).toEqual(['find.near has the variables none, German has {{place}}']);
  expect(near('Near {{place}')).toHaveLength(1);
  expect(near('Near {{ place }}')).toHaveLength(1);
  expect(faultsOf({ find: { ...english, count_one: '{{count}} place' } })).toEqual([]);
  expect(faultsOf({ find: { ...english, count_other: 'places' } })).toHaveLength(1);
});

test('a value that is no text, or empty', () => {
  expect(faultsOf({ find: { ...english, title: 5 } })).toEqual(['find.title is not a text']);
  expect(faultsOf({ find: { ...english, title: ' ' } })).toEqual(['find.title is not a text']);
});

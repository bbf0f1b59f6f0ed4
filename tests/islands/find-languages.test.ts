import { expect, test } from 'vitest';
import { findLanguages } from '../../src/islands/find-languages.ts';
import { registry } from '../registry.ts';

/** What the door says of every language of the registry. */
const links = registry.map(({ tag, name, latin, html, search }) => ({
  tag,
  lang: html,
  textContent: `${name} ${latin}`,
  dataset: search.length ? { names: search.join(' ') } : {},
}));

test.each([
  ['arab', 'ar'],
  ['عرب', 'ar'],
  ['al-arabiya', 'ar'],
  ['dari', 'prs'],
  ['kurmanci', 'kmr'],
  ['Kurmanji', 'kmr'],
  ['sorani', 'ckb'],
  ['türkisch', 'tr'],
  ['TÜRKÇE', 'tr'],
  ['турецкий', 'tr'],
  ['Persisch', 'fa'],
  ['farsi', 'fa'],
  ['فارسي', 'fa'],
  ['ukrainian', 'uk'],
  ['украинский', 'uk'],
  ['pashto', 'ps'],
  ['tigrinya', 'ti'],
  ['rumänisch', 'ro'],
  ['somali', 'so'],
  ['polonais', 'pl'],
  ['einfache sprache', 'de-simple'],
])('%s finds %s', (asked, tag) => {
  const found = findLanguages(asked, links).map((link) => link.tag);
  expect(found).toContain(tag);
  expect(found.length).toBeLessThan(6);
});

test('nothing asked and nothing found both leave the whole list', () => {
  expect(findLanguages('', links)).toHaveLength(links.length);
  expect(findLanguages('qqq', links)).toHaveLength(links.length);
});

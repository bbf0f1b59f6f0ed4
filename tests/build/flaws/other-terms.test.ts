import { expect, test } from 'vitest';
import { otherTerms, readTerms } from '../../../src/build/flaws/other-terms.ts';
import type { GuideFile } from '../../../src/build/guides.ts';
import { languages } from '../../registry.ts';

const guide = (body: string) => ({ body, bodyLine: 5, file: 'locales/ar/guides/x.md' }) as GuideFile;
const terms = [
  { german: ['Duldung'], own: 'وقف الترحيل المؤقت' },
  { german: ['Amt', 'Behörde'], own: 'دائرة (رسمية)، ج. دوائر' },
];
const words = { Bescheid: { is: 'قرار رسمي', means: '…', also: [] } };
const faults = (body: string) => otherTerms(guide(body), terms, words).map(({ line, message }) => `${line} ${message}`);

test('a term may be declined, shortened and joined with article or preposition', () => {
  expect(faults(':word[بالقرار]{of=Bescheid} و:word[وقف ترحيل]{of=Duldung} :word[للدائرة]{of="Behörde"}')).toEqual([]);
});

test('another word is told with its line', () => {
  expect(faults('أولًا.\n:word[السماح]{of=Duldung}')).toEqual([
    '6 "السماح" is not how Duldung is rendered: وقف الترحيل المؤقت',
  ]);
});

test('a word that neither table has is left alone', () => expect(faults(':word[شيء]{of=Etwas}')).toEqual([]));

test('the tables of terms of the languages can be read', () => {
  expect(readTerms('ar').length).toBeGreaterThan(40);
  for (const { tag } of languages)
    for (const { german, own } of readTerms(tag))
      expect([german[0], own].every(Boolean), `${tag} ${german}`).toBe(true);
});

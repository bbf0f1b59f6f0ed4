import { expect, test } from 'vitest';
import { untranslated } from '../../../src/build/flaws/untranslated.ts';

test('each table of a language says how many entries of the German one it lacks', () => {
  const table = (...ids: string[]) => ({ ids, lineOf: () => 1 });
  const words = new Map(['de', 'ar'].map((tag) => [tag, {} as never]));
  const tables = new Map([
    ['locales/de/words.json', table('Abo', 'Amt', 'Akte')],
    ['locales/ar/words.json', table('Abo')],
    ['locales/de/guides', table('debts')],
    ['locales/ar/guides', table('debts')],
  ]);
  expect(untranslated({ words, tables })).toMatchObject([
    { file: 'locales/ar/words.json', message: '2 missing: Amt, Akte' },
  ]);
});

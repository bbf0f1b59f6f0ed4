import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldings } from '../../src/domain/fold.ts';

describe('fold', () => {
  test.each([
    ['German umlauts and sharp s', 'Größe STRASSE Straße', 'grosse strasse strasse'],
    ['Turkish dotted and dotless i', 'İSTANBUL Iğdır', 'istanbul igdir'],
    ['Polish, Danish and Vietnamese letters', 'Łódź Ærø Đà Nẵng', 'lodz aero da nang'],
    ['Cyrillic', 'Кёльн Київ', 'кельн киів'],
    ['Ukrainian ґ and г', 'Ґрунт ґ', 'грунт г'],
    ['Greek', 'Όμηρος', 'ομηροσ'],
    ['Arabic with vowel signs, hamza and tatweel', 'كُولُونِيَا أخــن', 'کولونیا اخن'],
    ['Persian and Arabic forms of one letter', 'كي ۀ', 'کی ه'],
    ['Arabic presentation forms', 'ﻛﻮﻟﻮﻧﻴﺎ', 'کولونیا'],
    ['Arabic, Persian and Devanagari digits', '٥٠٦٦٧ ۵۰۶۶۷ ५०६६७', '50667 50667 50667'],
    ['signs of direction and soft hyphens', '\u200fKö\u00adln\u2069', 'koln'],
    ['punctuation', ' Frankfurt (Oder), D-15230 ', 'frankfurt oder d 15230'],
    ['apostrophes', "об'єкт L’Aquila", 'обєкт laquila'],
  ])('makes %s alike', (_, text, folded) => expect(fold(text)).toBe(folded));

  test('keeps the marks of scripts that need them', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी');
    expect(fold('ภาษาไทย')).toBe('ภาษาไทย'.normalize('NFKC'));
    expect(fold('ትግርኛ')).toBe('ትግርኛ');
  });

  test('folds Amharic homophones in Amharic only', () => {
    expect(fold('ሐኪም ፀሐይ', 'am')).toBe(fold('ሀኪም ጸሀይ', 'am'));
    expect(fold('ሐኪም', 'ti')).not.toBe(fold('ሀኪም', 'ti'));
  });

  test('reads Serbian and Bosnian in both scripts', () => {
    expect(fold('Њемачка, Ћуприја', 'bs')).toBe(fold('Njemačka, Ćuprija', 'bs'));
    expect(fold('Љубав', 'ru')).not.toBe(fold('Ljubav', 'ru'));
  });

  test('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('foldings', () => {
  test('lists umlauts as one letter and as two', () => expect(foldings('Münden')).toEqual(['munden', 'muenden']));
  test('lists the Persian half space as nothing and as a space', () =>
    expect(foldings('می‌خواهم')).toEqual(['میخواهم', 'می خواهم']));
  test('lists a plain word once', () => expect(foldings('Bremen')).toEqual(['bremen']));
});

import { expect, test } from 'vitest';
import { oneTypo } from '../../src/domain/places-typo.ts';

test.each(['bremen', 'bremn', 'breemen', 'brxmen', 'rbemen', 'bremne', 'xbremen', 'breme'])(
  'bremen and %s are one typo apart',
  (word) => expect([oneTypo('bremen', word), oneTypo(word, 'bremen')]).toEqual([true, true]),
);

test.each(['', 'brem', 'brmeen x', 'nemerb', 'brxxen', 'bxrmeen'])('bremen and %s are further apart', (word) =>
  expect([oneTypo('bremen', word), oneTypo(word, 'bremen')]).toEqual([false, false]),
);

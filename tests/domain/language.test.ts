import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/domain/language.ts';

const languages = [
  { tag: 'de', html: 'de', aliases: ['de-simple'] },
  { tag: 'prs', html: 'fa-AF', aliases: [] },
  { tag: 'fa', html: 'fa', aliases: ['pes'] },
  { tag: 'kmr', html: 'kmr', aliases: ['ku'] },
  { tag: 'sr-Latn', html: 'sr-Latn', aliases: ['sh', 'sr'] },
];

describe('the first wish we can fulfil', () => {
  test.each([
    [['ar', 'de-AT'], 'de'],
    [['fa-AF'], 'prs'],
    [['prs'], 'prs'],
    [['fa-IR', 'de'], 'fa'],
    [['pes'], 'fa'],
    [['ku-TR'], 'kmr'],
    [['kmr-Latn-TR'], 'kmr'],
    [['sr-Cyrl-RS'], 'sr-Latn'],
    [['sh'], 'sr-Latn'],
    [['DE-simple'], 'de'],
  ])('%j → %s', (wishes, tag) => expect(chooseLanguage(wishes, languages)?.tag).toBe(tag));

  test.each([[[]], [['xx']], [['']], [['__proto__', 'constructor']]])('%j → none', (wishes) =>
    expect(chooseLanguage(wishes, languages)).toBeUndefined(),
  );
});

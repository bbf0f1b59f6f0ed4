import { expect, test } from 'vitest';
import { readContent } from '../../../src/build/content.ts';
import { longSentences, sentencesOf } from '../../../src/build/flaws/long-sentences.ts';
import { guideOf } from './guide.ts';

const sentence = (words: number) => `Es ${'geht '.repeat(words - 2)}gut.`;
const told = (body: string) => longSentences(guideOf(body)).map(({ line, field }) => `${line} ${field}`);

test('sentences over 20 words and paragraphs over 4 sentences are told with their line', () => {
  expect(told(`${sentence(20)} ${sentence(20)}`)).toEqual([]);
  expect(told(`Eins.\n\n- kurz\n- ${sentence(21)}`)).toEqual(['16 sentence']);
  expect(told(`Eins.\n\n${'Gut so. '.repeat(4)}`)).toEqual([]);
  expect(told(`Eins.\n\n${'Gut so. '.repeat(5)}`)).toEqual(['15 paragraph']);
});

test('marks and addresses of links are no words', () => {
  expect(sentencesOf(guideOf('Der :word[Bescheid] kommt vom [Amt dort](guide:official-letter).'))).toMatchObject([
    { words: 6 },
  ]);
});

test('under 5 % of all German sentences are long', () => {
  const all = [...readContent().words.get('de')!.guides.values()].flatMap(sentencesOf);
  expect(all.length).toBeGreaterThan(3000);
  expect(all.filter(({ long }) => long).length / all.length).toBeLessThan(0.05);
});

import { expect, test } from 'vitest';
import { bareWords } from '../../../src/build/flaws/bare-words.ts';
import { guideOf } from './guide.ts';

const german = { Bescheid: { means: 'Ein Brief.', also: [] }, Jobcenter: { means: 'Ein Amt.', also: [] } };
const english = { Jobcenter: { is: 'Jobcenter', means: 'An office.', also: [] } };
const told = (body: string) =>
  bareWords(guideOf(body, 'en'), german, english).map(({ line, message }) => `${line} ${/"(.*)"/.exec(message)![1]}`);

test('a German office word without its mark is told with its line', () => {
  expect(told('One.\n\nThe **Bescheid** is a letter.')).toEqual(['11 Bescheid']);
});

test('marked words, words within words or addresses and words the language has taken over are free', () => {
  expect(told('The :word[decision]{of=Bescheid}, the :de[Bescheid], Bescheidene, the Jobcenter, Bescheid.de.')).toEqual(
    [],
  );
});

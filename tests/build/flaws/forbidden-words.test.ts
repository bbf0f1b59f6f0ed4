import { expect, test } from 'vitest';
import { forbiddenWords, readForbiddenWords } from '../../../src/build/flaws/forbidden-words.ts';
import { guideOf } from './guide.ts';

const { data, faults } = readForbiddenWords();
const found = (body: string, tag = 'de', title?: string) =>
  forbiddenWords(guideOf(body, tag, title), data).map(({ line, message }) => `${line} ${/"(.*)"/.exec(message)![1]}`);

test('the table of words is sound', () => {
  expect(faults).toEqual([]);
  for (const { instead } of data) expect(instead).toBeTruthy();
});

test('words that hurt are told with their line, in any ending, in title and text', () => {
  expect(found('Eins.\n\nDie Flüchtlingswelle. Illegale Menschen und Asylanten.')).toEqual([
    '15 Illegale',
    '15 Flüchtlingswelle',
    '15 Asylanten',
  ]);
  expect(found('Eins.', 'de', 'Ausländerkriminalität')).toEqual(['2 Ausländerkriminalität']);
  expect(found('Illegal immigrants.', 'en')).toEqual(['9 Illegal immigrants']);
});

test('words that only look alike are free', () => {
  expect(found('Ihr Asylantrag ist legal.')).toEqual([]);
  expect(found('It is illegal to ask for this.', 'en')).toEqual([]);
});

test('Bürgergeld is out of date, unless the guide names Grundsicherungsgeld too', () => {
  expect(found('Sie bekommen Bürgergeld.')).toEqual(['13 Bürgergeld']);
  expect(found('Sie bekommen Grundsicherungsgeld.\n\nFrüher hieß es Bürgergeld.')).toEqual([]);
});

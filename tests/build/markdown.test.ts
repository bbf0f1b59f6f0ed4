import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/build/markdown.ts';

const parse = (body: string) => parseBody(body, 'locales/de/guides/x.md', 10);

test('blocks get ids from their heading and a shape that shows how they are built', () => {
  const { blocks, faults } = parse('Antwort.\n\n## So geht es {#steps}\n\n:::steps\n1. eins\n2. zwei\n:::\n\nMehr.\n');
  expect(faults).toEqual([]);
  expect(blocks.map(({ id, shape }) => [id, shape])).toEqual([
    ['lead-1', 'p'],
    ['steps', 'h2'],
    ['steps-1', 'steps[ol(2)]'],
    ['steps-2', 'p'],
  ]);
});

describe('an editor hears of every mistake, with its line', () => {
  test.each([
    ['raw HTML', 'Antwort.\n\n<b>fett</b>', 'html', 12],
    ['an unknown box', 'Antwort.\n\n:::tipp\nx\n:::', ':::tipp', 12],
    ['an unknown mark', 'Antwort :xyz[hier].', ':xyz', 10],
    ['a mark without text', 'Antwort :tel[].', ':tel', 10],
    ['an image', 'Antwort.\n\n![x](y.png)', 'image', 12],
    ['a javascript link', 'Antwort [x](javascript:alert).', 'link', 10],
    ['a http link', 'Antwort [x](http://example.org).', 'link', 10],
    ['a heading without id', 'Antwort.\n\n## Titel', 'heading', 12],
    ['the same id twice', 'Antwort.\n\n## A {#a}\n\n## B {#a}', 'heading', 14],
    ['a title of level one', 'Antwort.\n\n# A {#a}', 'heading', 12],
    ['no answer at the start', '## A {#a}\n\nText.', 'lead', 10],
  ])('%s', (_, body, field, line) => {
    expect(parse(body).faults).toContainEqual(expect.objectContaining({ field, line, file: 'locales/de/guides/x.md' }));
  });

  test('all at once', () => {
    expect(parse('Antwort <i>x</i> :xyz[y].\n\n## Titel').faults.map((f) => f.field)).toEqual([
      'html',
      'html',
      ':xyz',
      'heading',
    ]);
  });
});

test('a time of day is no mark', () => {
  const { blocks, faults } = parse('Von :num[8:00–20:00], sonst 9:30 Uhr.');
  expect(faults).toEqual([]);
  expect(textOf(blocks[0]!.node)).toBe('Von 8:00–20:00, sonst 9:30 Uhr.');
});

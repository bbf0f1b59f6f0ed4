import { expect, test } from 'vitest';
import { headingOrder } from '../../../src/build/flaws/heading-order.ts';
import { guideOf } from './guide.ts';

test('headings go down one level at a time', () => {
  const body = (first: string, second: string) => `Text.\n\n${first} Eins {#one}\n\nText.\n\n${second} Zwei {#two}`;
  expect(headingOrder(guideOf(body('##', '###')))).toEqual([]);
  expect(headingOrder(guideOf(body('##', '##')))).toEqual([]);
  expect(headingOrder(guideOf(body('###', '##')))).toMatchObject([{ line: 15, remedy: 'use ##' }]);
});

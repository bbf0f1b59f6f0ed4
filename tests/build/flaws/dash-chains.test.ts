import { expect, test } from 'vitest';
import { dashChains } from '../../../src/build/flaws/dash-chains.ts';
import { guideOf } from './guide.ts';

test('a sentence with two dashes or more is told with its line', () => {
  expect(dashChains(guideOf('Das Amt – es ist nah – hilft.\n\nGut.'))).toMatchObject([{ line: 13 }]);
  expect(dashChains(guideOf('Das Amt hilft – heute. Das Haus – dort. Von :num[8–12 €].'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { benchDirectory } from '../bench/directory.ts';

test('in 10,000 services a search opens five files at most in the median, and a first one downloads 120 KB', {
  timeout: 120_000,
}, async () => {
  const rows = await benchDirectory(10_000);
  const of = (ending: string) => rows.filter(({ name }) => name.endsWith(ending));
  const opened = of('files opened, median');
  expect(opened.length).toBe(6);
  expect(opened.filter(({ value }) => value > 5)).toEqual([]);
  const early = of('before the first results, median');
  expect(early.filter(({ value }) => value > 2)).toEqual([]);
  const [bytes] = of('first search without places, median');
  expect(bytes?.value).toBeGreaterThan(10_000);
  expect(bytes?.value).toBeLessThan(120_000);
});

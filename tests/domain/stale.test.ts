import { expect, test } from 'vitest';
import { staleDates } from '../../src/domain/stale.ts';

const source = (title: string, checked: string) => ({ title, checked, url: 'https://example.org' });
const facts = {
  law: '2026-08',
  sources: [source('§ 17 BMG', '2026-08-19'), source('Amt: Preise', '2026-08-19'), source('Amt: Wege', '2026')],
};

test('a law stays good for twelve months, to the day', () => {
  const old = (today: string) => staleDates({ ...facts, amounts: false }, today).map(({ source }) => source);
  expect(old('2027-01-01')).toEqual([]);
  expect(old('2027-08-01')).toEqual([2]);
  expect(old('2027-08-19')).toEqual([undefined, 2]);
  expect(old('2027-08-20')).toEqual([undefined, 0, 1, 2]);
});

test('where the text names amounts, what is no law stays good for six', () => {
  const old = (today: string) => staleDates({ ...facts, amounts: true }, today);
  expect(old('2026-07-01')).toEqual([]);
  expect(old('2027-02-19')).toEqual([{ source: 2, date: '2026', months: 6 }]);
  expect(old('2027-02-20').map(({ source }) => source)).toEqual([1, 2]);
});

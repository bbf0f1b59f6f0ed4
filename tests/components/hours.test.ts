import { expect, test } from 'vitest';
import { hoursRows } from '../../src/components/Hours.tsx';

const day = 24 * 60;
const nineToFive = (n: number): [number, number] => [n * day + 540, n * day + 1020];

test('neighbouring days with the same times share a row', () => {
  expect(hoursRows([nineToFive(0), nineToFive(1), nineToFive(2)])).toEqual([{ from: 0, to: 2, times: '09:00–17:00' }]);
});

test('a day without hours or with other times starts a new row', () => {
  const rows = hoursRows([
    nineToFive(0),
    nineToFive(2),
    [3 * day + 480, 3 * day + 720],
    [3 * day + 840, 3 * day + 1080],
  ]);
  expect(rows).toEqual([
    { from: 0, to: 0, times: '09:00–17:00' },
    { from: 2, to: 2, times: '09:00–17:00' },
    { from: 3, to: 3, times: '08:00–12:00, 14:00–18:00' },
  ]);
});

test('hours until midnight end at 24:00', () => {
  expect(hoursRows([[5 * day + 1200, 6 * day]])).toEqual([{ from: 5, to: 5, times: '20:00–24:00' }]);
});

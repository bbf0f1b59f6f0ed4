import { expect, test } from 'vitest';
import { clock, timesByDay } from '../../src/domain/week.ts';

test('the week is told by day, days without hours are left out', () => {
  const tuesday = 1440;
  const week: [number, number][] = [
    [540, 720],
    [840, 960],
    [tuesday + 600, tuesday + 1440],
  ];
  expect([...timesByDay({ week })]).toEqual([
    [0, ['09:00–12:00', '14:00–16:00']],
    [1, ['10:00–24:00']],
  ]);
});

test('minutes are told as on a clock', () => {
  expect([0, 545, 1440, 1500].map(clock)).toEqual(['00:00', '09:05', '24:00', '01:00']);
});

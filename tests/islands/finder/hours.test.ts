import { expect, test } from 'vitest';
import { hoursText } from '../../../src/islands/finder/hours.ts';
import { englishWords } from './english-words.ts';

const words = englishWords();
const saturday = { date: '2026-11-21', minute: 5 * 1440 + 600 };
const text = (open: Parameters<typeof hoursText>[0]) => hoursText(open, saturday, words);

test('open says until when', () => {
  expect(text({ state: 'open', until: { days: 0, minute: 960 } })).toBe('Open now, until 16:00');
  expect(text({ state: 'open' })).toBe('Open now');
});

test('closed says when it opens: today, tomorrow, by weekday, later by date', () => {
  const opens = (days: number) => text({ state: 'closed', next: { days, minute: 545 } });
  expect([0, 1, 2, 6, 9].map(opens)).toEqual([
    'Closed, opens today at 09:05',
    'Closed, opens tomorrow at 09:05',
    'Closed, opens on Monday at 09:05',
    'Closed, opens on Friday at 09:05',
    'Closed, opens on 30 November 2026 at 09:05',
  ]);
});

test('no known hours are told as unknown, never as closed', () => {
  expect(text({ state: 'unknown' })).toBe('Opening hours not known');
  expect(text({ state: 'closed' })).toBe('Closed');
});

import { expect, test } from 'vitest';
import { staleSources } from '../../../src/build/flaws/stale-sources.ts';
import { guideOf } from './guide.ts';

const told = (today: string, body = 'Text.', title = '§ 17 BMG', checked = '2026-08-19') => {
  const guide = guideOf(body);
  guide.facts!.sources = [{ title, url: 'https://example.org', checked }];
  return staleSources(guide, today).map(({ line, field }) => `${line} ${field}`);
};

test('laws are old after twelve months, in header and sources', () => {
  expect(told('2027-08-01')).toEqual([]);
  expect(told('2027-08-19')).toEqual(['10 law']);
  expect(told('2027-08-20')).toEqual(['10 law', '9 sources.0.checked']);
});

test('other sources of a text with amounts are old after six months', () => {
  expect(told('2027-02-19', 'Es kostet :num[10 €].', 'Amt: Preise')).toEqual([]);
  expect(told('2027-02-20', 'Es kostet :num[10 €].', 'Amt: Preise')).toEqual(['9 sources.0.checked']);
  expect(told('2027-02-20', 'Es kostet :num[10 €].')).toEqual([]);
  expect(told('2027-02-20', 'Es ist kostenlos.', 'Amt: Preise')).toEqual([]);
});

test('a source that only names its year is as old as the year', () => {
  expect(told('2027-01-01', 'Text.', 'Amt', '2026')).toEqual([]);
  expect(told('2027-01-02', 'Text.', 'Amt', '2026')).toEqual(['9 sources.0.checked']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesKind, readFilters, speaks, writeFilters } from '../../src/domain/filters.ts';
import { madeUpService } from './made-up-services.ts';

const choices = {
  topics: [
    { id: 'work', services: ['arbeit', 'jmd'] },
    { id: 'health', services: ['psz'] },
  ],
  types: ['arbeit', 'jmd', 'psz'],
  languages: ['ar', 'fa-AF'],
};
const none = { topic: '', type: '', language: '', open: false };

test('filters survive the address, whatever is chosen', () => {
  const filters = fc.record({
    topic: fc.constantFrom('', 'work', 'health'),
    type: fc.constantFrom('', ...choices.types),
    language: fc.constantFrom('', ...choices.languages),
    open: fc.boolean(),
  });
  fc.assert(
    fc.property(filters, (wanted) => {
      expect(readFilters(writeFilters(wanted), choices)).toEqual(wanted);
    }),
  );
});

test('the address has one order and is empty where nothing is asked', () => {
  expect(writeFilters({ open: true, language: 'ar', type: 'jmd', topic: 'work' })).toBe(
    '?topic=work&type=jmd&language=ar&open=1',
  );
  expect(writeFilters(none)).toBe('');
});

test('unknown names and values are dropped, and no place ever gets back into the address', () => {
  const read = readFilters('?place=12043&topic=__proto__&type=%3Cimg%3E&language=xx&open=yes&=&&utm=1', choices);
  expect(read).toEqual(none);
  expect(writeFilters(read)).toBe('');
});

test('any query string is read without an error', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(Object.keys(readFilters(query, choices))).toEqual(['topic', 'type', 'language', 'open']);
    }),
  );
});

test('a topic is met by any of its types, a type by itself, both together by both', () => {
  const youth = madeUpService({ types: ['mbe', 'jmd'] });
  expect(matchesKind(youth, none, choices)).toBe(true);
  expect(matchesKind(youth, { ...none, topic: 'work' }, choices)).toBe(true);
  expect(matchesKind(youth, { ...none, topic: 'health' }, choices)).toBe(false);
  expect(matchesKind(youth, { ...none, topic: 'work', type: 'arbeit' }, choices)).toBe(false);
});

test('a service of unknown languages is neither yes nor no', () => {
  expect(speaks(madeUpService({ languages: ['de', 'ar'] }), 'ar')).toBe('yes');
  expect(speaks(madeUpService({ languages: ['de'] }), 'ar')).toBe('no');
  expect(speaks(madeUpService({ languages: [] }), 'ar')).toBe('unknown');
  expect(speaks(madeUpService({ languages: [] }), '')).toBe('yes');
});

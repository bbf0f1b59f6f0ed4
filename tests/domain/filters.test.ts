import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FilterChoices, NO_FILTERS, readFilters, setFilters, writeFilters } from '../../src/domain/filters.ts';

const choices: FilterChoices = {
  topics: [
    { id: 'work', services: ['arbeit', 'jmd'] },
    { id: 'health', services: ['psz'] },
  ],
  types: ['arbeit', 'jmd', 'psz'],
  languages: ['ar', 'fa-AF'],
  audience: ['women', 'young'],
  channel: ['site', 'video'],
  access: ['open', 'step-free', 'childcare'],
};

test('filters survive the address, whatever is chosen', () => {
  const filters = fc.record({
    topic: fc.constantFrom('', 'work', 'health'),
    type: fc.constantFrom('', ...choices.types),
    language: fc.constantFrom('', ...choices.languages),
    audience: fc.constantFrom('' as const, ...choices.audience),
    channel: fc.constantFrom('' as const, ...choices.channel),
    access: fc.subarray([...choices.access]),
    open: fc.constantFrom('' as const, 'now' as const, 'week' as const),
  });
  fc.assert(
    fc.property(filters, (wanted) => {
      expect(readFilters(writeFilters(wanted), choices)).toEqual(wanted);
    }),
  );
});

test('the address has one order and is empty where nothing is asked', () => {
  const asked = { ...NO_FILTERS, open: 'week', access: ['step-free', 'childcare'], channel: 'video' } as const;
  expect(writeFilters({ ...asked, access: [...asked.access], audience: 'women', language: 'ar', topic: 'work' })).toBe(
    '?topic=work&language=ar&audience=women&channel=video&access=step-free&access=childcare&open=week',
  );
  expect(writeFilters(NO_FILTERS)).toBe('');
});

test('unknown names and values are dropped, and no place ever gets back into the address', () => {
  const query = '?place=12043&topic=__proto__&type=%3Cimg%3E&language=xx&access=free&open=yes&=&&utm=1';
  const read = readFilters(query, choices);
  expect(read).toEqual(NO_FILTERS);
  expect(writeFilters(read)).toBe('');
});

test('any query string is read without an error', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(Object.keys(readFilters(query, choices))).toEqual(Object.keys(NO_FILTERS));
    }),
  );
});

test('a link of former times that says open=1 means open now', () => {
  expect(readFilters('?open=1', choices)).toEqual({ ...NO_FILTERS, open: 'now' });
});

test('each wish can be given up by itself, a kind of access without the others', () => {
  const filters = readFilters('?type=jmd&access=open&access=childcare', choices);
  expect(setFilters(filters).map(({ name, value, without }) => [name, value, writeFilters(without)])).toEqual([
    ['type', 'jmd', '?access=open&access=childcare'],
    ['access', 'open', '?type=jmd&access=childcare'],
    ['access', 'childcare', '?type=jmd&access=open'],
  ]);
});

import { parse } from 'csv-parse/sync';
import { expect, it, test } from 'vitest';
import { formatInquiries, guarded, inquiries, reasonToCheck } from '../../src/build/freshness-list.ts';
import { NOTHING_KNOWN, type Service } from '../../src/domain/service.ts';

const TODAY = '2026-11-22';
const service = (id: string, more: Partial<Service> = {}): Service => ({
  ...NOTHING_KNOWN,
  id,
  name: `Name ${id}`,
  ...more,
});

test.each<[string, Partial<Service>, string | undefined]>([
  ['checked of late', { checked: '2026-09-01' }, undefined],
  ['older than six months', { checked: '2026-05-01' }, 'checked 2026-05-01'],
  ['older than eighteen months', { checked: '2025-01-01' }, 'checked 2025-01-01, very old'],
  ['undated', {}, 'never dated'],
  ['ended', { checked: '2026-09-01', valid_to: '2026-11-21' }, 'ended 2026-11-21'],
  ['ending today', { checked: '2026-09-01', valid_to: '2026-11-22' }, undefined],
])('%s', (_, cells, reason) => expect(reasonToCheck(service('a', cells), TODAY)).toBe(reason));

it('one row for each organization and mail address, sorted by carrier, unknown ones last', () => {
  const awo = { organization: 'AWO Köln', carrier: 'awo' as const, email: 'a@example.org' };
  const list = inquiries(
    [service('z'), service('a', awo), service('b', awo), service('c', { ...awo, email: 'c@example.org' })],
    TODAY,
  );
  expect(list.map(({ organization, email, services }) => [organization, email, services.map(({ id }) => id)])).toEqual([
    ['AWO Köln', 'a@example.org', ['a', 'b']],
    ['AWO Köln', 'c@example.org', ['c']],
    ['Name z', '', ['z']],
  ]);
});

it('is a table with links that a spreadsheet reads and takes for no formula', () => {
  const text = formatInquiries(
    inquiries(
      [service('a', { organization: '=HYPERLINK("x")' }), service('b', { organization: '=HYPERLINK("x")' })],
      TODAY,
    ),
    'https://example.org/',
    TODAY,
  );
  expect(parse(text, { columns: true })).toEqual([
    {
      carrier: '',
      organization: '\'=HYPERLINK("x")',
      email: '',
      count: '2',
      services: 'Name a (never dated)\nName b (never dated)',
      links: 'https://example.org/services/a/\nhttps://example.org/services/b/',
    },
  ]);
});

test.each(['=1', '+1', '-1', '@x', ' =1', '\t=1', '＝1'])('the cell %j is guarded', (cell) =>
  expect(guarded(cell)).toBe(`"'${cell}"`),
);
test('other cells are only quoted', () => expect(guarded('a "b"')).toBe('"a ""b"""'));

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { OfficeTable } from '../../../src/domain/offices.ts';
import type { Load } from '../../../src/domain/search.ts';
import type { DirectoryIndex } from '../../../src/domain/shards.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { tiny } from '../../../src/i18n/tiny.ts';
import { Offices } from '../../../src/islands/finder/Offices.tsx';
import { type FinderWords, Words } from '../../../src/islands/finder/words.ts';
import { formats } from '../../registry.ts';

const lübeck = {
  postal_code: '23552',
  name: 'Lübeck',
  districts: ['01003'],
  state: 'SH',
  latitude: 54,
  longitude: 10.7,
};
const source = 'https://www.example.org/rule';
const table: OfficeTable = {
  districts: { '01003': 'Stadt Lübeck' },
  finders: [{ name: 'Suche', url: 'https://suche.example/', for: ['jugendamt'] }],
  towns: {},
  jobcenters: {},
  rules: [{ for: ['jugendamt'], who: ['*district'], sure: 'likely', why: 'city', source, checked: '2025-02' }],
  help: { text: '115', tel: '115', week: [[480, 1080]] },
};
const authority = { id: 'amt', name: 'Amt am Ort', kind: 'authority', area: 'local', district: '01003' };
const index = {
  built: '2026-11-22',
  shards: [{ file: '/near', box: [54, 10, 54, 10.7], count: 2, states: ['SH'], holds: 1 }],
  words: ['authority'],
  elsewhere: [{ file: '/elsewhere', count: 1, states: [] }],
  more: { offices: '/offices' },
  holidays: {},
} as unknown as DirectoryIndex;
const contents: Record<string, unknown> = {
  '/offices': table,
  '/near': [authority, { ...authority, id: 'other-district', district: '01055' }],
  '/elsewhere': [{ ...authority, id: 'advice', kind: 'advice' }],
};
const words = {
  tag: 'en',
  intl: 'en-GB',
  t: tiny({ 'offices.state': 'as of {{date}}' }, 'en-GB'),
  format: formatter(formats.en!),
  types: {},
  languages: {},
  offices: { jugendamt: { name: 'Youth office', german: 'Jugendamt', does: 'Helps families.', icon: 'baby' } },
} as unknown as FinderWords;

/** Draws the view; `load` reads `contents` unless told otherwise. */
async function draw(load: Load = async <T,>(address: string) => contents[address] as T): Promise<HTMLElement> {
  const root = document.createElement('div');
  await act(async () =>
    render(
      <Words.Provider value={words}>
        <Offices place={lübeck} load={load} index={index} />
      </Words.Provider>,
      root,
    ),
  );
  await act(() => new Promise((done) => setTimeout(done, 20)));
  return root;
}

test('each office is named in both languages with the body in charge, how sure that is, its source and a search', async () => {
  const item = (await draw()).querySelector('[data-authority=jugendamt]')!;
  expect(item.querySelector('h3')?.textContent).toBe('Youth office Jugendamt');
  expect(item.querySelector('bdi[lang=de] , b bdi')?.textContent).toBe('Jugendamt');
  expect(item.querySelector('.plain bdi')?.textContent).toBe('Stadt Lübeck');
  expect(item.getAttribute('data-sure')).toBe('likely');
  expect([...item.querySelectorAll('a')].map((a) => a.href)).toEqual(['https://suche.example/', source]);
  expect(item.textContent).toContain('as of February 2025');
});

test('the common number can be called', async () => {
  expect((await draw()).querySelector('a[href="tel:115"]')).not.toBeNull();
});

test('offices that the directory lists for the district stand first, no others', async () => {
  const root = await draw();
  expect([...root.querySelectorAll('[data-service]')].map((one) => one.getAttribute('data-service'))).toEqual(['amt']);
  expect(root.querySelector('.result')?.hasAttribute('data-service')).toBe(true);
});

test('without the table the reader is told, and a tap tries again', async () => {
  let online = false;
  const root = await draw(async <T,>(address: string) => {
    if (!online) throw new Error('offline');
    return contents[address] as T;
  });
  expect(root.querySelector('[role=alert]')).not.toBeNull();
  online = true;
  await act(async () => root.querySelector('button')?.click());
  expect(root.querySelector('[data-authority]')).not.toBeNull();
});

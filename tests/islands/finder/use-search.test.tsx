// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { NO_FILTERS as any } from '../../../src/domain/filters.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Load } from '../../../src/domain/search.ts';
import { type Search, useSearch } from '../../../src/islands/finder/use-search.ts';

const luebeck = place('23552', 'Lübeck', '01003', 'SH', 53.87, 10.69);
const munich = place('80331', 'München', '09162', 'BY', 48.14, 11.57);
const choices = { topics: [], types: ['mbe'], languages: [], audience: [], channel: [], access: [] };

function place(
  postal_code: string,
  name: string,
  district: string,
  state: string,
  latitude: number,
  longitude: number,
) {
  return { postal_code, name, districts: [district], state, latitude, longitude } satisfies Place;
}

/** A directory of these services in one file, whose answers come only when `answer` is called. */
function slowDirectory(services: object[] = []) {
  const waiting: (() => void)[] = [];
  const files: Record<string, unknown> = {
    '/directory/index.json': {
      built: '',
      shards: [{ file: 'near', box: [53, 10, 54, 11], count: services.length, states: ['SH'], holds: -1 }],
      words: [],
      more: {},
      elsewhere: [{ file: 'else', count: 0, states: [] }],
      holidays: {},
    },
    near: services,
    else: [],
  };
  const load: Load = (address) => new Promise((done) => waiting.push(() => done(files[address] as never)));
  const answerOne = () =>
    act(async () => {
      waiting.shift()?.();
      await new Promise((done) => setTimeout(done));
    });
  const answer = async () => {
    while (waiting.length) await answerOne();
  };
  return { load, answer, answerOne };
}

/** What each drawing of the finder would show, and a way to draw it anew. */
function drawings(load: Load) {
  const shown: Search[] = [];
  const root = document.createElement('div');
  function Probe({ around, filters }: { around: Place | undefined; filters: typeof any }) {
    shown.push(useSearch(around, filters, choices, 10, load));
    return null;
  }
  const draw = (around: Place | undefined, filters = any) =>
    act(() => render(<Probe around={around} filters={filters} />, root));
  return { shown, draw };
}

test('the list of one place is never shown under another while its files load', async () => {
  const { load, answer } = slowDirectory();
  const { shown, draw } = drawings(load);
  await draw(luebeck);
  await answer();
  expect(shown.at(-1)).toMatchObject({ state: '', found: { hits: [] } });
  const before = shown.length;
  await draw(munich);
  for (const one of shown.slice(before)) expect([one.state, one.found]).toEqual(['searching', undefined]);
  await answer();
  expect(shown.at(-1)).toMatchObject({ state: '', place: { name: 'München' }, found: { hits: [] } });
});

test('a change of filter, or the same place understood anew, keeps the list until the next one is there', async () => {
  const { load, answer } = slowDirectory();
  const { shown, draw } = drawings(load);
  await draw(luebeck);
  await answer();
  const before = shown.length;
  await draw(luebeck, { ...any, type: 'mbe' });
  await draw({ ...luebeck }, { ...any, type: 'mbe' });
  for (const one of shown.slice(before)) expect(one.found).toBeDefined();
});

test('without a place nothing is searched and nothing shown', async () => {
  const { load, answer } = slowDirectory();
  const { shown, draw } = drawings(load);
  await draw(luebeck);
  await answer();
  const before = shown.length;
  await draw(undefined);
  for (const one of shown.slice(before)) expect([one.state, one.found]).toEqual(['', undefined]);
});

test('what is certain is shown at once, while the rest is looked for', async () => {
  const near = { id: 'near', area: 'local', latitude: 53.9, longitude: 10.7, checked: '2026-11' };
  const { load, answer, answerOne } = slowDirectory([near]);
  const { shown, draw } = drawings(load);
  await draw(luebeck);
  await answerOne();
  expect([shown.at(-1)?.state, shown.at(-1)?.found]).toEqual(['searching', undefined]);
  await answerOne();
  expect(shown.at(-1)).toMatchObject({ state: 'searching', found: { complete: false, hits: [{ service: near }] } });
  await answer();
  expect(shown.at(-1)).toMatchObject({ state: '', found: { complete: true, hits: [{ service: near }] } });
});

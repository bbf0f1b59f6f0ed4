import { expect, test } from 'vitest';
import { type Filters, NO_FILTERS } from '../../../src/domain/filters.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Found } from '../../../src/domain/search.ts';
import { statusText } from '../../../src/islands/finder/status.ts';
import type { Asked } from '../../../src/islands/finder/use-place.ts';
import type { FinderWords } from '../../../src/islands/finder/words.ts';
import { madeUpService } from '../../domain/made-up-services.ts';

const words = {
  t: (key: string, values: { count?: number } = {}) => [key, values.count].join(' ').trim(),
  format: { distance: (km: number) => `${km} km` },
} as unknown as FinderWords;
const berlin = { name: 'Berlin' } as Place;
const at = (...distances: number[]) => distances.map((km) => ({ service: madeUpService(), km }));

function status(
  found: Partial<Found> | undefined,
  { places = [berlin], state = '' }: Partial<Asked> = {},
  filters: Partial<Filters> = {},
): string {
  const whole = found && ({ hits: [], unsure: [], relaxed: [], missing: [], ...found } as unknown as Found);
  return statusText(
    { places, state, tapped: false },
    { place: places[0], state: '', now: { date: '', minute: 0 }, found: whole },
    { ...NO_FILTERS, ...filters },
    words,
  );
}

test('near services are counted, those far away are called far, and none is told as none', () => {
  expect(status({ hits: at(3, 4, 70) })).toBe('count 2');
  expect(status({ hits: at(70) })).toBe('far');
  expect(status({})).toBe('none');
});

test('near services of unknown languages are told, also before those that speak it far away', () => {
  expect(status({ unsure: at(3) })).toBe('unsure');
  expect(status({ hits: at(70), unsure: at(3) })).toBe('unsure');
  expect(status({ hits: at(3), unsure: at(2) })).toBe('count 1');
  expect(status({ unsure: at(70) })).toBe('far');
});

test('near services that may have the wished access are told in other words', () => {
  expect(status({ unsure: at(3) }, {}, { access: ['childcare'] })).toBe('unsureAccess');
});

test('where giving something up would help, the reader is told so', () => {
  const relaxed = [{ name: 'open', value: 'now', filters: NO_FILTERS, count: 3 }] as Found['relaxed'];
  expect(status({ relaxed })).toBe('chosen');
  expect(status({ relaxed, hits: at(70) })).toBe('chosen');
});

test('nothing found is not told as none where a file is missing', () => {
  expect(status({ missing: ['SH'] })).toBe('');
});

test('while several places are offered it asks which', () => {
  expect(status(undefined, { places: [berlin, { ...berlin, name: 'Bernau' }] })).toBe('which');
});

test('what became of the place comes before the list', () => {
  expect(status(undefined, { places: [], state: 'forgotten' })).toBe('forgotten');
  expect(status(undefined, { places: [] })).toBe('promise');
});

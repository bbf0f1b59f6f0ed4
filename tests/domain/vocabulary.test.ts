import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as vocabulary from '../../src/domain/vocabulary.ts';

const { facets } = JSON.parse(readFileSync('locales/de/ui.json', 'utf8')) as { facets: Record<string, object> };

it.each([
  ['kind', vocabulary.KINDS],
  ['carrier', vocabulary.CARRIERS],
  ['channel', vocabulary.CHANNELS],
  ['access', vocabulary.ACCESS],
  ['audience', vocabulary.AUDIENCES],
  ['status', vocabulary.STATUSES],
  ['waiting', vocabulary.WAITING],
])('every word of the vocabulary has a name, and no other: %s', (group, words) => {
  expect(Object.keys(facets[group] ?? {}).sort()).toEqual([...words].sort());
});

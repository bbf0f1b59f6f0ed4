import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDirectory } from '../../src/build/directory.ts';
import type { FilterChoices } from '../../src/domain/filters.ts';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import { fitOf } from '../../src/domain/fit.ts';
import { gradeOf } from '../../src/domain/grade.ts';
import { type LanguageTable, mayHold, tableName, wordsWished } from '../../src/domain/holds.ts';
import { type Service, whole } from '../../src/domain/service.ts';
import type { DirectoryIndex } from '../../src/domain/shards.ts';
import { madeUpService, randomNumbers } from './made-up-services.ts';

/** More types than bits, so that some share one. */
const TYPES = Array.from({ length: 40 }, (_, n) => `type-${n}`);
const choices: FilterChoices = {
  topics: [{ id: 'some', services: TYPES.slice(3, 6) }],
  types: TYPES,
  languages: ['ar', 'ti'],
  audience: [],
  channel: [],
  access: [],
};
const random = randomNumbers(5);
const rarely = (share: number, tags: string[]) => (random() < share ? tags : []);
const aType = () => TYPES[Math.floor(40 * random() ** 3)]!;
const services = Array.from({ length: 6000 }, (_, n) =>
  madeUpService({
    id: `s-${n}`,
    latitude: 48 + random() * 6,
    longitude: 7 + random() * 6,
    types: [...new Set([aType(), ...rarely(0.3, [aType()])])],
    languages: rarely(0.5, random() < 0.02 ? ['ti'] : ['ar', 'de']),
    interpreters: rarely(0.01, ['*']),
  }),
);
const files = buildDirectory(services, {}, '2026-11-22', {}, 50);
const read = (address: string) => JSON.parse(files.get(address.slice(1)) ?? 'null');
const index: DirectoryIndex = read('/directory/index.json');
const parts = new Map(index.shards.map((shard) => [shard, (read(shard.file) as Service[]).map(whole)]));

test('a service that fits stands in a shard that is not passed over', () => {
  const anyWish = fc.record({
    topic: fc.constantFrom('', 'some'),
    type: fc.constantFrom('', ...TYPES),
    language: fc.constantFrom('', 'ar', 'ti', 'vi'),
  });
  fc.assert(
    fc.property(anyWish, (wish) => {
      const filters = { ...NO_FILTERS, ...wish };
      const table: LanguageTable | undefined = wish.language
        ? read(index.more[tableName(wish.language)] ?? index.more[tableName('')]!)
        : undefined;
      for (const grade of ['speaks', 'interpreter', 'unknown'] as const) {
        const able = mayHold(index, wordsWished(filters, choices), table, wish.language ? [grade] : undefined);
        const fitting = (some: readonly Service[]) =>
          some
            .filter((one) => fitOf(one, filters, choices) !== 'no')
            .filter((one) => !wish.language || gradeOf(one, wish.language) === grade)
            .map(({ id }) => id);
        const found = [...parts].flatMap(([shard, held]) => (able(shard) ? fitting(held) : []));
        expect([...new Set(found)].sort()).toEqual(fitting(services).sort());
      }
    }),
    { numRuns: 100 },
  );
});

test('a search for what is rare passes over most shards', () => {
  const opened = (type: string, language = '') => {
    const table = language ? read(index.more[tableName(language)]!) : undefined;
    return index.shards.filter(mayHold(index, [[type]], table, ['speaks'])).length;
  };
  expect(index.shards.length).toBeGreaterThan(100);
  expect(opened('type-25')).toBeLessThan(index.shards.length / 2);
  expect(opened('type-0', 'ti')).toBeLessThan(index.shards.length / 3);
  expect(opened('type-0')).toBeGreaterThan(index.shards.length / 2);
  expect(opened('no such type')).toBe(0);
});

test('without wishes every shard is opened', () => {
  expect(index.shards.filter(mayHold(index, []))).toEqual(index.shards);
});

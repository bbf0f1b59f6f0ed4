import type { FilterChoices, Filters } from './filters.ts';
import type { Grade } from './grade.ts';
import type { Service } from './service.ts';
import type { DirectoryIndex, Shard } from './shards.ts';

/** What the services of a shard are, one bit for each of `words` (types and kinds); those beyond the first 30 share one. */
export function holdsOf(services: readonly Pick<Service, 'types' | 'kind'>[], words: readonly string[]): number {
  return bitsOf(
    services.flatMap(({ types, kind }) => [...types, kind]),
    words,
  );
}

/** What those services are that understand a language, by grade and, in the order of the index, by shard: as in `holdsOf`. */
export type LanguageTable = Partial<Record<Grade, number[]>>;

/** The name below `more` of the table of a language; that of `''` is for languages nobody speaks. */
export const tableName = (language: string): string => `language-${language}`;

/**
 * Words of which a service has to meet one of each group to pass the filters. Of types there is one group at most: a service of
 * two types may stand in two shards, each of which says only one of them.
 */
export function wordsWished({ topic, type }: Pick<Filters, 'topic' | 'type'>, choices: FilterChoices) {
  const ofTopic = choices.topics.find(({ id }) => id === topic)?.services;
  return type ? [[type]] : ofTopic ? [ofTopic] : [];
}

/**
 * Tells which shards may hold a service with a word of each group that, where a `table` is given, understands its language
 * in one of these grades. It may be wrong only by naming a shard too many.
 */
export function mayHold(
  { shards, words }: DirectoryIndex,
  groups: readonly (readonly string[])[],
  table?: LanguageTable,
  grades: readonly Grade[] = ['speaks', 'interpreter', 'unknown'],
): (shard: Shard) => boolean {
  const wished = groups.map((group) => bitsOf(group, words));
  const inTable = (n: number) => grades.reduce((all, grade) => all | (table?.[grade]?.[n] ?? 0), 0);
  const able = new Set(
    shards.filter(({ holds }, n) => {
      const there = table ? inTable(n) : holds;
      return there !== 0 && wished.every((bits) => (bits & there) !== 0);
    }),
  );
  return (shard) => able.has(shard);
}

function bitsOf(some: Iterable<string>, words: readonly string[]): number {
  let bits = 0;
  for (const word of new Set(some)) bits |= 1 << Math.min(words.indexOf(word), 30);
  return bits;
}

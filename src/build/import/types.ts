import { z } from 'zod';
import { fold } from '../../domain/fold.ts';
import { readJsonTable } from '../json-table.ts';
import { ROOT } from '../read.ts';
import type { Mapping } from './mapping.ts';
import type { TypesOf } from './osm.ts';

const pairs = z.array(z.tuple([z.string(), z.string()]));
const tableSchema = z.strictObject({ words: pairs, osm: pairs });
const TABLE = readJsonTable(ROOT, 'src/data/import-types.json', tableSchema, { words: [], osm: [] }).data;
const OURS = readJsonTable(ROOT, 'src/data/service-types.json', z.array(z.looseObject({ id: z.string() })), []).table
  .ids;

/** Their words for what a service is → our types (`''`: none can be told): the mapping first, then ours, then the table of tags. */
export function typesOfTerms({ types }: Mapping): TypesOf {
  return (words) => {
    const found = words.flatMap((word) =>
      Object.hasOwn(types, word) ? [types[word]!] : OURS.includes(word) ? [word] : [],
    );
    const tag = TABLE.osm.find(([one]) => words.includes(one))?.[1] ?? '';
    return [...new Set(found.length ? found : [tag])].filter(Boolean).join('|');
  };
}

/**
 * German texts about a service, the most telling first → our type, told by a word that stands in them: one of the mapping
 * in any of them, or else the first of our table; `''` where a word says that it is no service, or none is known.
 */
export function typesOfTexts({ types }: Mapping): TypesOf {
  const own = Object.entries(types).map(([word, type]): [string, string] => [fold(word), type]);
  const none = TABLE.words.filter(([, type]) => !type);
  return (texts) => {
    const folded = texts.map((text) => fold(text));
    const first = (words: [string, string][]) =>
      folded.map((text) => words.find(([word]) => text.includes(word))).find(Boolean)?.[1];
    return first(own) ?? first(none) ?? first(TABLE.words) ?? '';
  };
}

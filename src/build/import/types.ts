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

/** German texts about a service, the most telling first → our type; a word of the mapping or of the table that stands in one of them decides. */
export function typesOfTexts({ types }: Mapping): TypesOf {
  const own = Object.entries(types).map(([word, type]) => [fold(word), type] as const);
  const table = [...own, ...TABLE.words];
  const none = TABLE.words.filter(([, type]) => !type);
  return (texts) => {
    const folded = texts.map((text) => fold(text));
    const refused = none.some(([word]) => folded.some((text) => text.includes(word)));
    if (refused && !own.length) return '';
    for (const text of folded) {
      const match = table.find(([word]) => text.includes(word));
      if (match) return match[1];
    }
    return '';
  };
}

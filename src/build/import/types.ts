import { z } from 'zod';
import { fold } from '../../domain/fold.ts';
import { readJsonTable } from '../json-table.ts';
import { isRefugeeHome, isShelter } from '../protected-places.ts';
import { ROOT } from '../read.ts';
import { serviceTypesSchema } from '../tables.ts';
import type { Mapping } from './mapping.ts';
import type { TypesOf } from './osm.ts';
import type { Finding } from './record.ts';

const tableSchema = z.strictObject({
  /** Folded German word → our type; `''` where it is no service. */
  words: z.array(z.tuple([z.string(), z.string()])),
  /** Tags of places where people live who need protection: their address is never shown. */
  homes: z.array(z.string()),
});
const TABLE = readJsonTable(ROOT, 'src/data/import-types.json', tableSchema, { words: [], homes: [] }).data;
const OURS = readJsonTable(ROOT, 'src/data/service-types.json', serviceTypesSchema, []).data;

/**
 * Their words for what a service is → our types; `''`: none can be told. The mapping and our own ids decide; else a tag of
 * OpenStreetMap, what it is before for whom; else a term of Open Eligibility that is nearest to one of our types alone.
 */
export function typesOfTerms({ types }: Mapping): TypesOf {
  return (words) => {
    const named = words.flatMap((word) => (Object.hasOwn(types, word) ? [types[word]!] : idsOf((id) => id === word)));
    if (named.length) return [...new Set(named)].filter(Boolean).join('|');
    const [forWhom, what] = [true, false].map((whom) => words.filter((word) => word.includes(':for=') === whom));
    const byTag = (tags: readonly string[] = []) => idsOf((_, { osm }) => osm.some((tag) => tags.includes(tag)))[0];
    return byTag(what) ?? byTag(forWhom) ?? words.map(byEligibility).find(Boolean) ?? '';
  };
}

/** Whether a tag of OpenStreetMap (`key=value`), its value or any name tells of a place where people live who need protection. */
export function isHome(tag: string): boolean {
  const [, key = '', value = ''] = /^(.*?)=(.*)$/s.exec(tag) ?? [];
  return TABLE.homes.includes(tag) || isRefugeeHome(value) || (key.includes('name') && isShelter(value));
}

/** What is said of a record that is such a place, as this text of it tells. */
export function homeFinding(at: string, field: string, text: string): Finding {
  const message = `is a place where people live who need protection: "${text.slice(0, 80)}"`;
  const remedy =
    'leave it out, its address is never shown; advice with a door of its own: see "not_homes" of a mapping';
  return { at, field, message, remedy };
}

const idsOf = (fits: (id: string, type: (typeof OURS)[number]) => boolean): string[] =>
  OURS.filter((type) => fits(type.id, type)).map(({ id }) => id);

function byEligibility(term: string): string | undefined {
  const [only, ...more] = OURS.filter(({ open_eligibility }) => open_eligibility.includes(term));
  return more.length === 0 && only?.open_eligibility[0] === term ? only.id : undefined;
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

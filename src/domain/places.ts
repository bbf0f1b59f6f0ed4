import { fold } from './fold.ts';
import type { Place } from './place.ts';
import { oneTypo } from './places-typo.ts';
import { stateOf } from './state.ts';

/** The part of a postal code in one municipality: name, district key, latitude, longitude. Biggest municipality first. */
export type CodeRow = [name: string, district: string, latitude: number, longitude: number];

/** One shard of postal codes, `places/p-50.json`: rows by code. */
export type CodeShard = Record<string, CodeRow[]>;

/** A town: name, further names, folded and joined by `|`, district key, latitude, longitude, size as 10 × log10(inhabitants). */
export type TownRow = [name: string, also: string, district: string, latitude: number, longitude: number, size: number];

/** One shard of town names, `places/n-7.json`. */
export type NameShard = TownRow[];

/** Number of shards that the names of towns are spread over. */
export const NAME_SHARDS = 128;

/** Path of the shard that lists the big towns by their names in Latin letters. */
export const BIG_TOWNS = 'places/n.json';

/** A town this size or bigger (10 × log10 of 30,000 inhabitants) is a big one. */
export const BIG = 45;

/** A namesake this much bigger (20 times) is meant when only its name is typed. */
const CLEARLY_BIGGER = 13;
const MOST_CHARACTERS = 100;
const MOST_PLACES = 8;
const LONG_ENOUGH_FOR_TYPOS = 5;
const NO_MATCH = 3;

/** What a reader typed: a postal code, if there is a whole one, and the folded rest. */
function parse(input: string): { code: string; text: string } {
  const folded = fold(Array.from(input).slice(0, MOST_CHARACTERS).join(''));
  const code = /(?:^| )(\d{5})(?= |$)/.exec(folded)?.[1] ?? '';
  return {
    code,
    text: folded
      .replace(code, '')
      .replace(/^d(e(utschland)?)?(?= |$)/, (word) => (code ? '' : word))
      .trim(),
  };
}

/** Path of the shard that lists the names beginning like this folded one: spread by its first two letters. */
export function nameShard(folded: string): string {
  let hash = 0;
  for (const letter of Array.from(folded).slice(0, 2)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return `places/n-${hash % NAME_SHARDS}.json`;
}

/** Path of the shard that lists a postal code. */
export function codeShard(code: string): string {
  return `places/p-${code.slice(0, 2)}.json`;
}

/** Paths of the files that an input needs: one for a postal code, two for a name, none while it is too short or no place. */
export function placeShards(input: string): string[] {
  const { code, text } = parse(input);
  if (code) return [codeShard(code)];
  if (/\d/.test(text) || Array.from(text).length < 2) return [];
  return /^[a-z]/.test(text) ? [BIG_TOWNS, nameShard(text)] : [nameShard(text)];
}

/**
 * The places an input can mean, likeliest first; `shards` holds the content of `placeShards(input)` by path (missing
 * ones count as empty). One place: it is meant. Several: the reader has to choose. None: nothing is known by that name.
 */
export function findPlaces(input: string, shards: Readonly<Record<string, unknown>>): Place[] {
  const { code, text } = parse(input);
  if (code) return placesOfCode(code, text, (shards[codeShard(code)] as CodeShard | undefined)?.[code] ?? []);
  const rows = placeShards(input).flatMap((path) => (shards[path] as NameShard | undefined) ?? []);
  const found = placesOfName(text, rows);
  return found.length > 0 ? found : placesOfName(text.split(' ', 1)[0] ?? '', rows, 0);
}

function placesOfCode(code: string, text: string, rows: CodeRow[]): Place[] {
  const named = text ? rows.filter(([name]) => rank(text, [fold(name)]) < NO_MATCH) : [];
  const choice = named.length > 0 ? named : rows;
  const districts = new Set(choice.map(([, district]) => district));
  const asked = districts.size > 1 ? choice : choice.slice(0, 1);
  return asked.map(([name, district, latitude, longitude]) => place(code, name, district, latitude, longitude));
}

function placesOfName(text: string, rows: TownRow[], worst = 2): Place[] {
  const found = rows
    .map((row) => ({ row, rank: rank(text, [fold(row[0]), ...row[1].split('|')]) }))
    .filter((match) => match.rank <= worst)
    .sort((a, b) => a.rank - b.rank || b.row[5] - a.row[5]);
  const best = found[0];
  if (!best) return [];
  const meant = found.filter(({ rank, row }) => best.rank > 0 || (rank === 0 && row[5] > best.row[5] - CLEARLY_BIGGER));
  const once = new Map(meant.map(({ row }) => [`${row[0]} ${row[2]}`, row]));
  return [...once.values()].slice(0, MOST_PLACES).map((row) => place('', row[0], row[2], row[3], row[4]));
}

/** How well a folded input fits one of a place's folded names: 0 the same, 1 its words begin so, 2 one letter differs. */
function rank(text: string, names: string[]): number {
  if (names.includes(text)) return 0;
  if (names.some((name) => beginsLike(text.split(' '), name.split(' ')))) return 1;
  return text.length >= LONG_ENOUGH_FOR_TYPOS && names.some((name) => oneTypo(text, name)) ? 2 : NO_MATCH;
}

function beginsLike(words: string[], name: string[]): boolean {
  if (!name[0]?.startsWith(words[0] ?? '')) return false;
  let at = 1;
  return words.slice(1).every((word) => {
    while (at < name.length && !name[at]?.startsWith(word)) at++;
    return at++ < name.length;
  });
}

function place(postal_code: string, name: string, district: string, latitude: number, longitude: number): Place {
  return { postal_code, name, districts: [district], state: stateOf(district), latitude, longitude };
}

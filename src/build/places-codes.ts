import { kilometres, type Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import type { Station, Town } from './places-sources.ts';

/** The part of a postal code that lies in one municipality. */
export interface Part extends Position {
  name: string;
  district: string;
  population: number;
  /** How it was found: by the municipality's own name, by a part of its name, or by what lies nearest. */
  found: 'name' | 'likeness' | 'nearness';
}

/** How far a town may lie from where its postal code is expected, in km. */
const REACH = 30;

/** Names without what only tells namesakes apart: `Halle (Saale)`, `Frankfurt am Main`, `Dahme/Mark`. */
export function bareName(name: string): string {
  const bare = name.replace(/\s*\(.*|\s*\/.*|,.*/g, '').replace(/ (am|an|auf|bei|beim|im|in|ob|vor|unter|a\.|i\.|b\.) ?.*/, '');
  return fold(bare);
}

/** Rows by key; a row with several keys stands under each. */
export function group<T>(rows: readonly T[], keys: (row: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const key of new Set(keys(row))) {
      const others = groups.get(key);
      if (others) others.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}

function nearest<T extends Position>(rows: readonly T[], to: Position): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const km = kilometres(row, to);
    if (km < least) [best, least] = [row, km];
  }
  return best;
}

/** The middle of some positions: the one with the smallest sum of distances to the others. */
function middle(rows: readonly Position[]): Position | undefined {
  const sum = (row: Position) => rows.reduce((total, other) => total + kilometres(row, other), 0);
  return rows.map((row) => ({ row, sum: sum(row) })).sort((a, b) => a.sum - b.sum)[0]?.row;
}

/** Where a code lies by its number: the middle of the codes next to it that have a position. */
function byNumber(code: string, known: ReadonlyMap<string, Position>): Position | undefined {
  for (const digits of [4, 3, 2]) {
    const near = [...known].filter(([other]) => other !== code && other.slice(0, digits) === code.slice(0, digits));
    near.sort(([a], [b]) => Math.abs(Number(a) - Number(code)) - Math.abs(Number(b) - Number(code)));
    const found = near.length > 1 && middle(near.slice(0, 5).map(([, position]) => position));
    if (found) return found;
  }
  return undefined;
}

/**
 * Gives each postal code the municipalities it lies in, with position and district. Municipalities come by name only and
 * many names occur several times, so the namesake nearest to the code's stations or to the neighbouring codes is taken.
 */
export function joinPostalCodes(
  codes: Readonly<Record<string, readonly string[]>>,
  towns: readonly Town[],
  stations: readonly Station[],
): Map<string, Part[]> {
  const full = group(towns, (town) => [fold(town.name)]);
  const bare = group(towns, (town) => [bareName(town.name)]);
  const other = group(towns, (town) => town.alternates.map((name) => fold(name)));
  const stops = group(stations, (station) => [station.postal_code]);
  const named = (name: string) => full.get(fold(name)) ?? bare.get(bareName(name)) ?? other.get(fold(name)) ?? [];

  const known = new Map<string, Position>();
  for (const [code, names] of Object.entries(codes)) {
    const sure = names.map(named).filter((found) => found.length === 1).flat();
    const position = middle(stops.get(code) ?? []) ?? middle(sure);
    if (position) known.set(code, position);
  }

  const parts = new Map<string, Part[]>();
  const claimed = new Set<string>();
  const missing: [string, string, Position][] = [];
  for (const [code, names] of Object.entries(codes)) {
    const expected = byNumber(code, known);
    const stop = middle(stops.get(code) ?? []);
    const anchor = stop && expected && kilometres(stop, expected) < 2 * REACH ? stop : (expected ?? stop);
    if (!anchor) continue;
    for (const name of names) {
      const town = nearest(named(name), anchor);
      if (town && kilometres(town, anchor) < REACH) {
        parts.set(code, [...(parts.get(code) ?? []), part(name, town, 'name')]);
        claimed.add(town.municipality);
      } else missing.push([code, name, anchor]);
    }
  }

  const free = towns.filter((town) => !claimed.has(town.municipality));
  for (const [code, name, anchor] of missing) {
    const words = name.split(/[-/ ]/).filter((word) => word.length > 3);
    const alike = nearest(words.flatMap((word) => full.get(fold(word)) ?? []), anchor);
    const here = middle(parts.get(code) ?? []) ?? anchor;
    const close = nearest(free, here);
    const town = alike && kilometres(alike, here) < 15 ? alike : close && kilometres(close, here) < 12 ? close : nearest(towns, here);
    if (town) parts.set(code, [...(parts.get(code) ?? []), part(name, town, town === alike ? 'likeness' : 'nearness')]);
  }
  return parts;
}

function part(name: string, town: Town, found: Part['found']): Part {
  const { latitude, longitude, district, population } = town;
  return { name, latitude, longitude, district, population, found };
}

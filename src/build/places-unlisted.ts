import { readFileSync } from 'node:fs';
import { kilometres } from '../domain/distance.ts';
import { isAbreast } from './places-near.ts';
import type { Town } from './places-sources.ts';
import { group, type Register, register } from './places-towns.ts';

/** How many towns around tell the district, and how much it tells that a district's keys leave room for the name. */
const TOWNS_AROUND = 8;
const ROOM_FOR_NAME = 4;

/**
 * Municipalities that no town of GeoNames has the name of, as towns without a municipality key and with the district of
 * the towns around: `src/data/places/municipalities.csv`, made by `places-stops.ts` from the names of bus stops.
 */
export function readUnlisted(towns: readonly Town[]): Town[] {
  const file = readFileSync(new URL('../data/places/municipalities.csv', import.meta.url), 'utf8');
  const keys = keysOf(towns);
  const [, ...lines] = file.trim().split('\n');
  return lines.map((line) => {
    const [name = '', latitude, longitude] = line.split(';');
    const at = { latitude: Number(latitude), longitude: Number(longitude) };
    const town = { ...at, name, alternates: [], kind: '', district: '', municipality: '', population: 1000 };
    return { ...town, district: likeliestDistrict(town, towns, keys) };
  });
}

/** The register of all municipalities, each under the name of its biggest town. */
export function keysOf(towns: readonly Town[]): Register {
  const bySize = towns.filter(({ municipality }) => municipality).sort((a, b) => a.population - b.population);
  return register(new Map(bySize.map((town) => [town.municipality, town.name])));
}

/**
 * The district of a town that has no key: where the nearest towns lie and, if given, where the neighbouring postal codes
 * lie (`shares` between 0 and 1 by district); a district whose keys leave room for the name counts four times.
 */
export function likeliestDistrict(
  at: Town,
  towns: readonly Town[],
  keys: Register,
  shares: ReadonlyMap<string, number> = new Map(),
): string {
  const near = towns
    .filter((town) => town.municipality !== '' && isAbreast(town, at, 25))
    .map((town) => ({ town, weight: 1 / (kilometres(town, at) + 1) ** 2 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOWNS_AROUND);
  const total = near.reduce((sum, { weight }) => sum + weight, 0);
  const votes = [...group(near, ({ town }) => [town.district])].map(([district, own]) => {
    const around = own.reduce((sum, { weight }) => sum + weight, 0) / total;
    const room = keys.lacks(at.name, district) ? ROOM_FOR_NAME : 1;
    return { district, votes: (around + (shares.get(district) ?? 0)) * room };
  });
  return votes.sort((a, b) => b.votes - a.votes)[0]?.district ?? '';
}

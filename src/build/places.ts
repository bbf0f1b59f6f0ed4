import { fold } from '../domain/fold.ts';
import type { Place } from '../domain/place.ts';
import { codeShard, type CodeShard, NAME_SHARDS } from '../domain/places.ts';
import { stateOf } from '../domain/places-state.ts';
import { joinPostalCodes, type Part } from './places-codes.ts';
import { listNames, nameShards } from './places-names.ts';
import { readDistricts, readPostalCodes, readStations, readTowns, type Town } from './places-sources.ts';

/** All that is known about places in Germany: the parts of each postal code (biggest municipality first) and the towns. */
export interface Places {
  codes: Map<string, Part[]>;
  towns: Town[];
}

let places: Places | undefined;

/** Joins the packages' data on places; takes some seconds the first time, then gives the same again. */
export function readPlaces(): Places {
  if (places) return places;
  const towns = readTowns();
  const codes = joinPostalCodes(readPostalCodes(), towns, readStations());
  for (const parts of codes.values()) parts.sort((a, b) => b.population - a.population);
  places = { codes, towns };
  return places;
}

/** The tables of places as static files, path → compact JSON: `places/p-<two digits>.json`, `places/n*.json`. */
export function buildPlaces(): Map<string, string> {
  const { codes, towns } = readPlaces();
  const shards = new Map<string, unknown>();
  for (let n = 0; n < 100; n++) shards.set(codeShard(String(n).padStart(2, '0')), {});
  for (let n = 0; n < NAME_SHARDS; n++) shards.set(`places/n-${n}.json`, []);
  for (const [code, parts] of codes) {
    const rows = parts.map(({ name, district, latitude, longitude }) => [name, district, round(latitude), round(longitude)]);
    (shards.get(codeShard(code)) as CodeShard)[code] = rows as CodeShard[string];
  }
  for (const [path, rows] of nameShards(listNames(towns, codes), readDistricts())) shards.set(path, rows);
  return new Map([...shards].map(([path, content]) => [path, JSON.stringify(content)]));
}

/** Position and district of an address that has none: of its postal code, in the named municipality where that fits, or else of the town. */
export function locate(postal_code: string, city: string): Place | undefined {
  const { codes, towns } = readPlaces();
  const parts = codes.get(postal_code) ?? [];
  const name = fold(city);
  const part = parts.find((one) => fold(one.name) === name) ?? parts.find((one) => fold(one.name).startsWith(name)) ?? parts[0];
  const town = part ?? towns.filter((one) => fold(one.name) === name).sort((a, b) => b.population - a.population)[0];
  if (!town) return undefined;
  const { latitude, longitude, district } = town;
  return { postal_code: part ? postal_code : '', name: town.name, districts: [district], state: stateOf(district), latitude, longitude };
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

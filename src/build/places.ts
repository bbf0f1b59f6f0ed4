import type { Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import type { Place } from '../domain/place.ts';
import { type CodeRow, type CodeShard, codeShard, type NameShard } from '../domain/places.ts';
import { DISTRICT_TABLE } from '../domain/places-districts.ts';
import { stateOf } from '../domain/state.ts';
import { joinPostalCodes, type Part } from './places-codes.ts';
import { districtTable } from './places-districts.ts';
import { listTowns } from './places-names.ts';
import { readOwnTable } from './places-official.ts';
import { nameShards, round } from './places-shards.ts';
import { readDistricts, readPostalCodes, readStations, readTowns, type Town } from './places-sources.ts';
import { spreadCodes } from './places-spread.ts';
import { readUnlisted } from './places-unlisted.ts';

/** All that is known about places in Germany: the parts of each postal code (biggest municipality first) and the towns. */
export interface Places {
  codes: Map<string, Part[]>;
  towns: Town[];
}

let places: Places | undefined;

/** Joins the packages' data on places (or takes the operator's own table); three seconds the first time, then the same again. */
export function readPlaces(): Places {
  if (places) return places;
  const listed = readTowns();
  const towns = [...listed, ...readUnlisted(listed)];
  const stations = readStations();
  const own = readOwnTable(towns);
  const codes = own ?? joinPostalCodes(readPostalCodes(), towns, stations);
  for (const parts of codes.values()) parts.sort((a, b) => inhabitants(b) - inhabitants(a));
  if (!own) spreadCodes(codes, stations);
  places = { codes, towns };
  return places;
}

/** The tables of places as static files, path → compact JSON: `places/p-<two digits>.json`, `places/n*.json`, the net of districts. */
export function buildPlaces(): Map<string, string> {
  const { codes, towns } = readPlaces();
  const shards = new Map<string, CodeShard | NameShard>(nameShards(listTowns(towns, codes, readDistricts())));
  for (let n = 0; n < 100; n++) {
    const digits = String(n).padStart(2, '0');
    const own = [...codes].filter(([code]) => code.startsWith(digits));
    shards.set(codeShard(digits), Object.fromEntries(own.map(([code, parts]) => [code, parts.map(row)])));
  }
  const files = new Map([...shards].map(([path, content]) => [path, JSON.stringify(content)]));
  return files.set(DISTRICT_TABLE, JSON.stringify(districtTable(towns)));
}

/**
 * Position and district of an address that has none: of its postal code, in the named municipality where that fits, or
 * else of the biggest town of that name in the Land, if one is given (then `postal_code` is empty).
 */
export function locate(postal_code: string, city: string, state = ''): Place | undefined {
  const { codes, towns } = readPlaces();
  const parts = codes.get(postal_code) ?? [];
  const name = fold(city);
  const part = parts.find((one) => fold(one.name) === name) ?? parts.find((one) => fold(one.name).startsWith(name));
  const found = part ?? parts[0];
  if (found) return place(postal_code, found.name, found.town.district, found);
  const spelled = name.replace(/^st\b\.? */, 'sankt ');
  const inState = towns.filter((one) => state === '' || stateOf(one.district) === state);
  const called = (names: (town: Town) => string[]) =>
    inState
      .filter((one) => names(one).some((other) => fold(other) === spelled))
      .sort((a, b) => b.population - a.population)[0];
  const town = called((one) => [one.name]) ?? called((one) => one.alternates);
  return town && place('', town.name, town.district, town);
}

function place(postal_code: string, name: string, district: string, { latitude, longitude }: Position): Place {
  return { postal_code, name, districts: [district], state: stateOf(district), latitude, longitude };
}

function row({ name, town, latitude, longitude }: Part): CodeRow {
  return [name, town.district, round(latitude), round(longitude)];
}

/** Inhabitants of the municipality of a part; a village that only stands for it counts none. */
function inhabitants(part: Part): number {
  return part.found === 'name' ? part.town.population : 0;
}

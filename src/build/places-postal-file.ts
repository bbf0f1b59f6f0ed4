import { readFileSync, statSync } from 'node:fs';
import type { Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import { group } from './places-towns.ts';

/** A place of a postal code with its district (five-digit AGS), as the postal file of GeoNames lists it. */
export interface PostalRow extends Position {
  postal_code: string;
  name: string;
  district: string;
}

/** The places of the postal file, and which lines were left out and why, one text for each reason. */
export interface PostalFile {
  rows: PostalRow[];
  leftOut: string[];
}

/** A whole file has some 8,200 postal codes; one with fewer than these is cut off. */
const FEWEST_CODES = 8000;
const FIELDS = 12;
const MOST_FAULTS = 20;
/** The editor did not make the file: up to this share of its lines may be unusable, and is left out. */
const MOST_LEFT_OUT = 0.01;

/** Reads the postal file of GeoNames; throws in plain words where there is none. */
export function readPostalFile(path: string, districts: ReadonlySet<string>): PostalFile {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) throw new Error(`${path} is missing\n    → check name and folder; put names with spaces in quotes`);
  if (there.isDirectory()) throw new Error(`${path} is a folder\n    → name the file in it, such as ${path}/DE.txt`);
  return parsePostalFile(readFileSync(path), districts);
}

/**
 * The rows of the postal file of GeoNames (`DE.txt`: tabs, 12 fields: country, postal code, place, Land, its code, region,
 * its code, district, its key, latitude, longitude, accuracy). Throws naming the faults with lines and remedy where the
 * file is damaged or more than one line in a hundred is unusable.
 */
export function parsePostalFile(bytes: Uint8Array, districts: ReadonlySet<string>, fewest = FEWEST_CODES): PostalFile {
  const lines = textOf(bytes)
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, field: text.split('\t'), text }))
    .filter(({ text }) => text)
    .map((line) => ({ ...line, fault: faultOf(line.field, districts) }));
  const [sound, unusable] = [lines.filter(({ fault }) => !fault), lines.filter(({ fault }) => fault)];
  const reasons = [...group(unusable, ({ fault = '' }) => [fault])];
  const leftOut = reasons.slice(0, MOST_FAULTS).map(([fault, list]) => `${named(list)}: ${fault}`);
  if (reasons.length > MOST_FAULTS) leftOut.push(`and ${reasons.length - MOST_FAULTS} more`);
  const damaged = unusable.some(({ field }) => field.length !== FIELDS);
  if (damaged || unusable.length > lines.length * MOST_LEFT_OUT) throw new Error(leftOut.join('\n'));
  const codes = new Set(sound.map(({ field }) => field[1])).size;
  if (codes < fewest)
    throw new Error(`only ${codes} postal codes; the file seems to be cut off\n    → download it anew`);
  return { rows: rowsOf(sound.map(({ field }) => field)), leftOut };
}

/** Each place of a code once, in the order of codes. */
function rowsOf(sound: readonly string[][]): PostalRow[] {
  const rows = new Map<string, PostalRow>();
  for (const field of sound) {
    const [postal_code = '', name = '', district = ''] = [field[1], field[2]?.trim(), field[8]];
    const row = { postal_code, name, district, latitude: Number(field[9]), longitude: Number(field[10]) };
    const key = `${postal_code} ${fold(name)} ${district}`;
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => Number(a.postal_code) - Number(b.postal_code));
}

/** `line 5`, or `3 lines (5, 6, 9)`, of many the first ones. */
function named(lines: readonly { number: number }[]): string {
  const numbers = lines.map(({ number }) => number);
  const shown = `${numbers.slice(0, MOST_FAULTS).join(', ')}${numbers.length > MOST_FAULTS ? ', …' : ''}`;
  return numbers.length === 1 ? `line ${shown}` : `${numbers.length} lines (${shown})`;
}

/** What is wrong with a line, and what to do. */
function faultOf(field: readonly string[], districts: ReadonlySet<string>): string | undefined {
  const [country, postal_code = '', name = '', , , , , , district = '', latitude = '', longitude = ''] = field;
  const fault = (message: string, remedy: string) => `${message}\n    → ${remedy}`;
  const repair = 'correct it, or delete the line';
  if (field.length !== FIELDS)
    return fault(
      `${field.length} fields, parted by tabs, instead of ${FIELDS}`,
      'take DE.txt out of DE.zip and leave it as it is; a spreadsheet may have saved it with other separators',
    );
  if (country !== 'DE') return fault(`the country is "${country}"`, 'take the file for Germany, DE.zip');
  if (!/^\d{5}$/.test(postal_code)) return fault(`postal code "${postal_code}" has not five digits`, repair);
  if (name.trim() === '' || /[\p{Cc}\p{Bidi_Control};]/u.test(name))
    return fault('the name of the place is unusable', repair);
  if (!districts.has(district))
    return fault(
      `"${district}" is the key of no district`,
      'write the five digits of the Landkreis or city (AGS) into field 9, or delete the line',
    );
  if (isBetween(latitude, 47, 55.2) && isBetween(longitude, 5.7, 15.2)) return undefined;
  return fault('latitude and longitude do not lie in Germany', 'correct them; perhaps they are swapped');
}

function isBetween(text: string, least: number, most: number): boolean {
  return text !== '' && Number(text) > least && Number(text) < most;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('the file is not UTF-8 text\n    → unpack the archive and take DE.txt as it is');
  }
}

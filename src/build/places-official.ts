import { existsSync, readFileSync } from 'node:fs';
import { kilometres } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import type { Part } from './places-codes.ts';
import { cheapest } from './places-near.ts';
import type { PostalRow } from './places-postal-file.ts';
import type { Town } from './places-sources.ts';
import { bareName, group } from './places-towns.ts';

/** The operator's own table of postal codes, made by `npm run places`; the build prefers it where it is present. */
export const OWN_TABLE = new URL('../data/places/postal-codes.csv', import.meta.url);

const NEAR_KM = 15;

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

import type { Position } from './distance.ts';
import type { Place } from './place.ts';
import { stateOf } from './state.ts';

/** Path of the table that says in which districts a position can lie. */
export const DISTRICT_TABLE = 'places/districts.json';

/** Fields of a net over Germany from its south-west corner, row by row northwards; each names a set of districts. */
export interface DistrictTable {
  south: number;
  west: number;
  /** Height and width of a field in degrees. */
  step: [latitude: number, longitude: number];
  columns: number;
  /** Sets of districts (AGS joined by `|`); the first is empty: sea or abroad. */
  sets: string[];
  /** Runs of equal fields: number of the set, how many fields, and so on. */
  runs: number[];
}

/** The districts a position can lie in: several near a border, none at sea and abroad. */
export function districtsAt({ latitude, longitude }: Position, table: DistrictTable): string[] {
  const row = Math.floor((latitude - table.south) / table.step[0]);
  const column = Math.floor((longitude - table.west) / table.step[1]);
  if (row < 0 || column < 0 || column >= table.columns) return [];
  let left = row * table.columns + column;
  for (let n = 0; n < table.runs.length; n += 2) {
    left -= table.runs[n + 1] ?? 0;
    if (left < 0) return table.sets[table.runs[n] ?? 0]?.split('|').filter(Boolean) ?? [];
  }
  return [];
}

/** The place of a device, called `name`: with the districts it can lie in and, where they are of one Land, that Land. */
export function devicePlace({ latitude, longitude }: Position, name: string, table?: DistrictTable): Place {
  const districts = table ? districtsAt({ latitude, longitude }, table) : [];
  const states = new Set(districts.map(stateOf));
  const state = states.size === 1 ? ([...states][0] ?? '') : '';
  return { postal_code: '', name, districts, state, latitude, longitude, device: true };
}

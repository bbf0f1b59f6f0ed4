import { fold } from '../domain/fold.ts';
import type { Town } from './places-sources.ts';

/** Names without what only tells namesakes apart: `Halle (Saale)`, `Frankfurt am Main`, `Dahme/Mark`. */
export function bareName(name: string): string {
  const bare = name.replace(/\s*\(.*|\s*\/.*|,.*/g, '');
  return fold(bare.replace(/ (am|an|auf|bei|beim|im|in|ob|vor|unter|a\.|i\.|b\.) ?.*/, ''));
}

/** Rows by key; a row with several keys stands under each. */
export function group<T>(rows: readonly T[], keys: (row: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of new Set(keys(row))) {
      const others = groups.get(key);
      if (others) others.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

/** Looks towns up by the name of a municipality: lists of namesakes, the closest spelling first. */
export function namesakes(towns: readonly Town[]): (name: string) => Town[][] {
  const full = group(towns, (town) => [fold(town.name)]);
  const bare = group(towns, (town) => [bareName(town.name)]);
  const other = group(towns, (town) =>
    town.alternates.filter((name) => /^[A-ZÄÖÜ]/.test(name)).map((name) => fold(name)),
  );
  const known = new Map<string, Town[][]>();
  return (name) => {
    const cached = known.get(name);
    if (cached) return cached;
    const [text, short] = [fold(name), bareName(name)];
    const found = [full.get(text), bare.get(short), other.get(text), other.get(short)].filter(
      (rows) => rows !== undefined,
    );
    known.set(name, found);
    return found;
  };
}

/** Municipality keys in order with their names; keys were given out by the alphabet within each district. */
export interface Register {
  /** Whether a name stands at the right place of the alphabet with this key. */
  fits(name: string, key: string): boolean;
  /** Whether a district (five digits) has an unknown key where the alphabet puts the name. */
  lacks(name: string, district: string): boolean;
}

/** The register of the municipalities known by key. */
export function register(names: ReadonlyMap<string, string>): Register {
  const rows = [...names].map(([key, name]) => ({ key, name: fold(name) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const districts = group(rows, ({ key }) => [key.slice(0, 5)]);
  const around = (district: string, isAfter: (row: { key: string; name: string }) => boolean) => {
    const known = districts.get(district) ?? [];
    const after = known.findIndex(isAfter);
    return after < 0 ? [known.at(-1), undefined] : [known[after - 1], known[after]];
  };
  return {
    fits(name, key) {
      const [lower, higher] = around(key.slice(0, 5), (row) => row.key > key);
      const text = fold(name);
      return (!lower || lower.name <= text) && (!higher || text <= higher.name);
    },
    lacks(name, district) {
      const text = fold(name);
      const [lower, higher] = around(district, (row) => row.name > text);
      const step = district.startsWith('05') ? 4 : 1;
      if (lower?.key.endsWith('000') || higher?.key.endsWith('000')) return false;
      return !higher || Number(higher.key) - Number(lower?.key ?? `${district}000`) > step;
    },
  };
}

import { fold, foldings } from '../domain/fold.ts';
import { BIG, nameShard, type NameShard, type TownRow } from '../domain/places.ts';
import { bareName, group, type Part } from './places-codes.ts';
import type { Town } from './places-sources.ts';

/** Scripts our readers write in, besides Latin. */
const SCRIPTS = /^[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Georgian}\p{sc=Ethiopic}\p{sc=Devanagari}\s\p{M}\p{P}]+$/u;

/** Names of a place as people say them; transliterations of machines (`tsfwnyts`) and codes (`CGN`) are left out. */
function spokenNames(town: Town): string[] {
  const said = town.alternates.filter((name) => SCRIPTS.test(name) || /^\p{Lu}\p{L}*\p{Ll}/u.test(name));
  const big = town.population >= 20_000 ? said : said.filter((name) => SCRIPTS.test(name));
  const short = [bareName(town.name), town.name.replace(/^(Bad|Sankt|St\.|Markt|Hansestadt) /, '')];
  return [...short, ...big];
}

/** A place by its name before namesakes are told apart. */
interface Entry {
  label: string;
  names: string[];
  row: TownRow;
}

function entry(name: string, names: string[], at: Town | Part): Entry {
  const size = Math.round(10 * Math.log10(Math.max(at.population, 1)));
  return { label: name, names, row: [name, '', at.district, at.latitude, at.longitude, size] };
}

/** The towns, quarters and municipalities of both sources as one list; a quarter is called `Wedding (Berlin)`. */
export function listNames(towns: readonly Town[], parts: ReadonlyMap<string, readonly Part[]>): Entry[] {
  const seats = new Map<string, Town>();
  for (const town of towns) {
    const seat = seats.get(town.municipality);
    if (town.kind !== 'PPLX' && (!seat || town.population > seat.population)) seats.set(town.municipality, town);
  }
  const entries = towns.map((town) => {
    const seat = seats.get(town.municipality);
    if (!seat || seat === town) return entry(town.name, spokenNames(town), town);
    const names = [town.name, `${seat.name} ${town.name}`, ...spokenNames(town)];
    return entry(`${town.name} (${seat.name})`, names, town);
  });
  const listed = new Set(towns.map((town) => `${fold(town.name)} ${town.district}`));
  for (const part of [...parts.values()].flat()) {
    const key = `${fold(part.name)} ${part.district}`;
    const short = `${bareName(part.name)} ${part.district}`;
    if (listed.has(key) || listed.has(short)) continue;
    listed.add(key);
    entries.push(entry(part.name, [bareName(part.name)], part));
  }
  return entries;
}

/** The list of names as files: big towns in `places/n.json` with all Latin names, the others spread by their first letters. */
export function nameShards(entries: Entry[], districts: ReadonlyMap<string, string>): Map<string, NameShard> {
  const namesakes = group(entries, (item) => [fold(item.label)]);
  const shards = new Map<string, Map<Entry, string[]>>();
  const add = (path: string, item: Entry, name: string) => {
    const shard = shards.get(path) ?? new Map<Entry, string[]>();
    shards.set(path, shard.set(item, [...(shard.get(item) ?? []), name]));
  };
  for (const item of entries) {
    const known = new Set<string>();
    for (const name of [item.label, ...item.names]) {
      for (const folded of foldings(name)) {
        if (folded === '' || known.has(folded)) continue;
        known.add(folded);
        const latin = /^[a-z]/.test(folded);
        add(latin && item.row[5] >= BIG ? 'places/n.json' : nameShard(folded), item, name);
      }
    }
  }
  const files = new Map<string, NameShard>();
  for (const [path, shard] of shards) {
    const rows = [...shard].map(([item, names]): TownRow => {
      const alone = (namesakes.get(fold(item.label))?.length ?? 0) < 2;
      const label = alone ? item.label : `${item.label}, ${districts.get(item.row[2]) ?? ''}`;
      const [, , ...facts] = item.row;
      return [label, unlike(label, names).join('|'), ...facts];
    });
    files.set(path, rows.sort((a, b) => b[5] - a[5] || (a[0] < b[0] ? -1 : 1)));
  }
  return files;
}

/** The names that do not fold to the label or to each other. */
function unlike(label: string, names: string[]): string[] {
  const known = new Set(foldings(label));
  return names.filter((name) => !foldings(name).every((folded) => known.has(folded)) && foldings(name).forEach((f) => known.add(f)) === undefined);
}

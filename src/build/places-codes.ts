import { kilometres, type Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import { districtVotes, fillGaps, type Gap } from './places-gaps.ts';
import { alike, cheapest, mean, meanKm, middle, type Neighbour, nearestKm, neighbours } from './places-near.ts';
import type { Station, Town } from './places-sources.ts';
import { group, namesakes } from './places-towns.ts';
import { keysOf, likeliestDistrict } from './places-unlisted.ts';

/** The part of a postal code that lies in one municipality; `town` is its seat or the place of it that lies nearest. */
export interface Part extends Position {
  name: string;
  town: Town;
  /** Found by the municipality's own name, by elimination among the nearby ones without a name, or only by nearness. */
  found: 'name' | 'elimination' | 'nearness';
}

/** Where a postal code lies, as far as its stations and the codes next to it tell; `anchors` are the best of these. */
interface Where {
  at?: Position;
  anchors: Position[];
  near: Neighbour[];
}

/** A name that only one place in Germany bears is believed within so many km of where the code must lie. */
const ONLY_ONE_KM = 60;

/** Another spelling (`Breitenbach` for `Breitenbach am Herzberg`) is believed only so near. */
const SHORT_NAME_KM = 20;

/** A postal code with several municipalities reaches so many km from one to the next at most, but for cities. */
const APART_KM = 15;
const CITY = 50_000;

/**
 * Gives each postal code the municipalities it lies in, as towns. Municipalities come by name only and many names occur
 * several times, so the namesake nearest to the code's stations and to the neighbouring codes is taken, in three rounds.
 */
export function joinPostalCodes(
  names: Readonly<Record<string, readonly string[]>>,
  towns: readonly Town[],
  stations: readonly Station[],
): Map<string, Part[]> {
  const codes = Object.keys(names).sort();
  const stops = group(stations, (station) => [station.postal_code]);
  const look = namesakes(towns);
  let known = new Map<string, Position>();
  for (const code of codes) {
    const sure = names[code]?.map((name) => look(name)[0] ?? []).filter((found) => found.length === 1);
    const position = middle([...(stops.get(code) ?? []), ...(sure?.flat() ?? [])]);
    if (position) known.set(code, position);
  }
  let parts = new Map<string, Part[]>();
  let gaps: Gap[] = [];
  for (let round = 0; round < 3; round++) {
    parts = new Map();
    gaps = [];
    for (const code of codes) {
      const near = neighbours(code, codes, known);
      const own = stops.get(code) ?? [];
      const at = mean(own.length > 0 ? alike(own) : near);
      const where = { at, near, anchors: [...near.slice(0, 6).map((one) => one.at), ...own] };
      const found = (names[code] ?? []).map((name) => ({ name, town: named(name, look(name), where) }));
      const sure = withoutStrays(found.flatMap(({ name, town }) => (town ? [part(name, town)] : [])));
      parts.set(code, sure);
      for (const { name } of found) if (!sure.some((one) => one.name === name)) gaps.push({ code, name, ...where });
    }
    known = positions(parts, stops);
  }
  fillGaps(gaps, parts, towns);
  settleUnlisted(parts, towns, (code) => neighbours(code, codes, known));
  return parts;
}

/** Puts municipalities that came without a key into the district of the towns and postal codes around. */
function settleUnlisted(parts: Map<string, Part[]>, towns: readonly Town[], near: (code: string) => Neighbour[]): void {
  const keys = keysOf(towns);
  for (const [code, own] of parts)
    for (const { town } of own)
      if (!town.municipality)
        town.district = likeliestDistrict(town, towns, keys, districtVotes(near(code), parts)) || town.district;
}

/** The town a municipality's name means there: of `found` (lists of namesakes, the closest spelling first). */
function named(name: string, found: Town[][], { at, anchors }: Where): Town | undefined {
  const isFull = (town: Town) => fold(town.name) === fold(name);
  const fits = (town: Town) => {
    const nearest = nearestKm(town, anchors);
    if (isFull(town)) return nearest < 15 || meanKm(town, anchors) < 30;
    return nearest < 15 && at !== undefined && kilometres(town, at) < SHORT_NAME_KM;
  };
  for (const towns of found) {
    const town = cheapest(towns.filter(fits), (one) => meanKm(one, anchors));
    if (town) return town;
  }
  const [only, ...others] = found[0] ?? [];
  const isOnlyOne = only && others.length === 0 && isFull(only);
  return isOnlyOne && at && kilometres(only, at) < ONLY_ONE_KM ? only : undefined;
}

/** Without the parts that lie far from all others: namesakes from another region. */
function withoutStrays(parts: Part[]): Part[] {
  if (parts.length < 3) return parts;
  const others = (part: Part) => parts.filter((other) => other !== part);
  return parts.filter((part) => part.town.population >= CITY || nearestKm(part, others(part)) <= APART_KM);
}

function positions(parts: ReadonlyMap<string, Part[]>, stops: ReadonlyMap<string, Station[]>): Map<string, Position> {
  const known = new Map<string, Position>();
  for (const [code, own] of parts) {
    const position = middle([...own, ...(stops.get(code) ?? [])]);
    if (position) known.set(code, position);
  }
  return known;
}

function part(name: string, town: Town): Part {
  return { name, town, found: 'name', latitude: town.latitude, longitude: town.longitude };
}

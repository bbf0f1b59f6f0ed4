import { kilometres, type Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import { cheapest, isAbreast, meanKm, middle, nearestKm, neighbours } from './places-near.ts';
import type { Station, Town } from './places-sources.ts';
import { group, namesakes, register } from './places-towns.ts';

/** The part of a postal code that lies in one municipality; `town` is its seat or the place of it that lies nearest. */
export interface Part extends Position {
  name: string;
  town: Town;
  /** Found by the municipality's own name, by elimination among the nearby ones without a name, or only by nearness. */
  found: 'name' | 'elimination' | 'nearness';
}

type Known = Map<string, Position>;

/** A municipality of a postal code that no town has the name of; `anchors` say where it must lie. */
interface Gap {
  code: string;
  name: string;
  anchors: Position[];
}

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
  let known: Known = new Map();
  for (const code of codes) {
    const sure = names[code]?.map((name) => look(name)[0] ?? []).filter((found) => found.length === 1);
    const position = middle([...(stops.get(code) ?? []), ...(sure?.flat() ?? [])]);
    if (position) known.set(code, position);
  }
  let parts = new Map<string, Part[]>();
  let gaps: Gap[] = [];
  for (let round = 0; round < 3; round++) {
    parts = new Map(codes.map((code) => [code, []]));
    gaps = [];
    for (const code of codes) {
      const anchors = [...neighbours(code, codes, known), ...(stops.get(code) ?? [])];
      for (const name of names[code] ?? []) {
        const town = look(name)
          .map((found) =>
            cheapest(found, (one) => (isNear(one, anchors) ? meanKm(one, anchors) : Number.POSITIVE_INFINITY)),
          )
          .find((one) => one !== undefined);
        if (town) parts.get(code)?.push(part(name, town, 'name'));
        else gaps.push({ code, name, anchors });
      }
    }
    known = positions(parts, stops);
  }
  fillGaps(gaps, parts, towns);
  return parts;
}

function isNear(town: Town, anchors: Position[]): boolean {
  return nearestKm(town, anchors) < 15 || meanKm(town, anchors) < 30;
}

function positions(parts: ReadonlyMap<string, Part[]>, stops: ReadonlyMap<string, Station[]>): Known {
  const known: Known = new Map();
  for (const [code, own] of parts) {
    const position = middle([...own, ...(stops.get(code) ?? [])]);
    if (position) known.set(code, position);
  }
  return known;
}

/**
 * Municipalities named after none of their villages (`Schwielowsee`): a nearby municipality key that no name was found
 * for and that fits by the alphabet or by a word of the name. What is left gets the district of the nearest town.
 */
function fillGaps(gaps: Gap[], parts: Map<string, Part[]>, towns: readonly Town[]): void {
  const names = new Map([...parts.values()].flat().map((one) => [one.town.municipality, one.name]));
  const keys = register(names);
  const free = towns.filter((town) => !names.has(town.municipality));
  const offers = gaps.flatMap((gap) => {
    const here = [...(parts.get(gap.code) ?? []), ...gap.anchors];
    return free.flatMap((town) => {
      if (!here.some((position) => isAbreast(position, town, 25))) return [];
      const words = fold(gap.name).split(' ');
      const alike = words.some((word) => word.length > 3 && fold(town.name).includes(word));
      const cost =
        meanKm(town, here) +
        nearestKm(town, here) +
        (keys.fits(gap.name, town.municipality) ? 0 : 20) -
        (alike ? 15 : 0);
      return cost < 40 ? { gap, town, cost } : [];
    });
  });
  const taken = new Map<string, string>();
  const filled = new Set<Gap>();
  for (const { gap, town } of offers.sort((a, b) => a.cost - b.cost)) {
    if (filled.has(gap) || (taken.get(town.municipality) ?? gap.name) !== gap.name) continue;
    taken.set(town.municipality, gap.name);
    filled.add(gap);
    parts.get(gap.code)?.push(part(gap.name, town, 'elimination'));
  }
  for (const gap of gaps) {
    if (filled.has(gap)) continue;
    const here = middle([...(parts.get(gap.code) ?? []), ...gap.anchors]);
    if (!here) continue;
    const near = towns.filter((one) => isAbreast(one, here, 25) && kilometres(one, here) < 25);
    const closest = new Map(
      near.sort((a, b) => kilometres(b, here) - kilometres(a, here)).map((one) => [one.district, one]),
    );
    const town = cheapest(
      [...closest.values()],
      (one) => kilometres(one, here) + (keys.lacks(gap.name, one.district) ? 0 : 15),
    );
    const { latitude, longitude } = here;
    if (town) parts.get(gap.code)?.push({ name: gap.name, town, found: 'nearness', latitude, longitude });
  }
}

function part(name: string, town: Town, found: Part['found']): Part {
  return { name, town, found, latitude: town.latitude, longitude: town.longitude };
}

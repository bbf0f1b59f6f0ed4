import { kilometres, type Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import type { Part } from './places-codes.ts';
import { cheapest, isAbreast, meanKm, middle, type Neighbour, nearestKm } from './places-near.ts';
import type { Town } from './places-sources.ts';
import { type Register, register } from './places-towns.ts';

/** A municipality of a postal code that no town has the name of; `anchors` and `at` say where it must lie. */
export interface Gap {
  code: string;
  name: string;
  anchors: Position[];
  at?: Position;
  near: Neighbour[];
}

type Parts = Map<string, Part[]>;

/** What it tells, in km, that all codes next to it lie in a district, and that the district's keys leave room for the name. */
const SAME_DISTRICT_KM = 10;
const ROOM_FOR_NAME_KM = 15;

/**
 * Municipalities named after none of their villages (`Schwielowsee`): a nearby municipality key that no name was found
 * for and that fits by the alphabet or by a word of the name. What is left gets the likeliest district near by.
 */
export function fillGaps(gaps: readonly Gap[], parts: Parts, towns: readonly Town[]): void {
  const names = new Map([...parts.values()].flat().map((one) => [one.town.municipality, one.name]));
  const keys = register(names);
  const filled = eliminate(
    gaps,
    parts,
    towns.filter((town) => town.municipality !== '' && !names.has(town.municipality)),
    keys,
  );
  for (const gap of gaps) {
    if (filled.has(gap)) continue;
    const own = parts.get(gap.code)?.filter(({ found }) => found === 'name') ?? [];
    const here = middle<Position>(own) ?? gap.at;
    if (!here) continue;
    const votes = districtVotes(gap.near, parts);
    const cost = (one: Town) =>
      kilometres(one, here) -
      SAME_DISTRICT_KM * (votes.get(one.district) ?? 0) +
      (keys.lacks(gap.name, one.district) ? 0 : ROOM_FOR_NAME_KM);
    const near = towns.filter((one) => isAbreast(one, here, 25) && kilometres(one, here) < 25);
    const town = cheapest(nearestOfEach(near, here), cost);
    const { latitude, longitude } = here;
    if (town) add(parts, gap.code, { name: gap.name, town, found: 'nearness', latitude, longitude });
  }
}

/** Gives names without a town and keys without a name to each other, the best fit first; returns the gaps filled. */
function eliminate(gaps: readonly Gap[], parts: Parts, free: readonly Town[], keys: Register): Set<Gap> {
  const offers = gaps.flatMap((gap) => {
    const here = [...(parts.get(gap.code) ?? []), ...gap.anchors];
    const words = fold(gap.name).split(' ');
    return free.flatMap((town) => {
      if (!here.some((position) => isAbreast(position, town, 25))) return [];
      const alike = words.some((word) => word.length > 3 && fold(town.name).includes(word));
      const fits = keys.fits(gap.name, town.municipality);
      const cost = meanKm(town, here) + nearestKm(town, here) + (fits ? 0 : 20) - (alike ? 15 : 0);
      return cost < 40 ? { gap, town, cost } : [];
    });
  });
  const taken = new Map<string, string>();
  const filled = new Set<Gap>();
  for (const { gap, town } of offers.sort((a, b) => a.cost - b.cost)) {
    if (filled.has(gap) || (taken.get(town.municipality) ?? gap.name) !== gap.name) continue;
    taken.set(town.municipality, gap.name);
    filled.add(gap);
    const { latitude, longitude } = town;
    add(parts, gap.code, { name: gap.name, town, found: 'elimination', latitude, longitude });
  }
  return filled;
}

/** How much the codes next to a gap speak for each district: shares between 0 and 1. */
export function districtVotes(
  near: readonly Neighbour[],
  parts: ReadonlyMap<string, readonly Part[]>,
): Map<string, number> {
  const total = near.reduce((sum, { weight }) => sum + weight, 0);
  const votes = new Map<string, number>();
  for (const { code, weight } of near)
    for (const district of new Set(parts.get(code)?.map(({ town }) => town.district)))
      votes.set(district, (votes.get(district) ?? 0) + weight / total);
  return votes;
}

function nearestOfEach(towns: Town[], here: Position): Town[] {
  const farFirst = towns.sort((a, b) => kilometres(b, here) - kilometres(a, here));
  return [...new Map(farFirst.map((one) => [one.district, one])).values()];
}

function add(parts: Parts, code: string, part: Part): void {
  parts.get(code)?.push(part);
}

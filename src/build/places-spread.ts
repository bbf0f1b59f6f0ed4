import { kilometres, type Position } from '../domain/distance.ts';
import type { Part } from './places-codes.ts';
import { alike, mean } from './places-near.ts';
import type { Station } from './places-sources.ts';
import { group } from './places-towns.ts';

/** From this number of postal codes on, a municipality is so large that its middle says little about one of them. */
const MANY_CODES = 6;

/** How far apart in number a code may be until the middle of the town tells as much about its position. */
const NUMBERS_APART = 12;

/**
 * Places the codes of large municipalities within them: at the code's stations, or else between the stations of the codes
 * next to it by number (codes were numbered from quarter to quarter) and the middle of the town.
 */
export function spreadCodes(parts: ReadonlyMap<string, Part[]>, stations: readonly Station[]): void {
  const stops = group(stations, (station) => [station.postal_code]);
  const rows = [...parts].flatMap(([code, own]) => own.map((part) => ({ code, part })));
  const large = [...group(rows, ({ part }) => [part.town.municipality]).values()].filter(
    (own) => own.length >= MANY_CODES,
  );
  for (const own of large) {
    const seen = own.map(({ code, part }) => ({
      code,
      part,
      stops: (stops.get(code) ?? []).filter((stop) => kilometres(stop, part.town) < 25),
    }));
    for (const { code, part, stops } of seen)
      Object.assign(part, stops.length > 0 ? mean(alike(stops)) : between(code, part, seen));
  }
}

function between(code: string, part: Part, seen: { code: string; stops: Position[] }[]): Position | undefined {
  const others = seen.flatMap((other) =>
    other.stops.map((at) => ({ at, weight: 1 / (Number(other.code) - Number(code)) ** 2 })),
  );
  return mean([...others, { at: part.town, weight: 1 / NUMBERS_APART ** 2 }]);
}

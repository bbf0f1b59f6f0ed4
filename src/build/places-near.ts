import { kilometres, type Position } from '../domain/distance.ts';

/** A position that counts so much. */
export interface Weighed {
  at: Position;
  weight: number;
}

/** A postal code near another one in number; the nearer, the more its position tells. */
export interface Neighbour extends Weighed {
  code: string;
}

/** How many codes on each side tell where one lies: the fewest mistakes when codes of known position are left out. */
const NEIGHBOURS = 5;

/** Distance to the nearest of some positions in km. */
export function nearestKm(to: Position, positions: readonly Position[]): number {
  return positions.reduce((least, position) => Math.min(least, kilometres(position, to)), Number.POSITIVE_INFINITY);
}

/** Whether two positions can be at most some km apart, by their degrees (in Germany): a quick first sieve. */
export function isAbreast(a: Position, b: Position, km: number): boolean {
  return Math.abs(a.latitude - b.latitude) * 111 < km && Math.abs(a.longitude - b.longitude) * 63 < km;
}

/** The one with the least cost; none where there is nothing to choose from or all are dearer than `limit`. */
export function cheapest<T>(
  rows: readonly T[],
  cost: (row: T) => number,
  limit = Number.POSITIVE_INFINITY,
): T | undefined {
  let best: T | undefined;
  let least = limit;
  for (const row of rows) {
    const price = cost(row);
    if (price < least) [best, least] = [row, price];
  }
  return best;
}

/** Mean distance in km to some positions; each counts 50 km at most, so that one wrong position does little harm. */
export function meanKm(to: Position, positions: readonly Position[]): number {
  return positions.reduce((sum, position) => sum + Math.min(50, kilometres(position, to)), 0) / positions.length;
}

/** The middle of some positions: the one nearest to all others. */
export function middle<T extends Position>(positions: readonly T[]): T | undefined {
  return cheapest(positions, (position) => meanKm(position, positions));
}

/** The codes at both sides in the order of numbers that have a position, within the same two digits; nearest first. */
export function neighbours(code: string, codes: readonly string[], known: ReadonlyMap<string, Position>): Neighbour[] {
  const start = codes.indexOf(code);
  const found: Neighbour[] = [];
  for (const step of [-1, 1]) {
    let wanted = NEIGHBOURS;
    for (let i = start + step; wanted > 0 && codes[i]?.slice(0, 2) === code.slice(0, 2); i += step) {
      const other = codes[i] ?? '';
      const at = known.get(other);
      if (!at) continue;
      found.push({ code: other, at, weight: 1 / Math.abs(Number(other) - Number(code)) });
      wanted--;
    }
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** Mean of some positions by weight; none where there are none. */
export function mean(rows: readonly Weighed[]): Position | undefined {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const by = (key: keyof Position) => rows.reduce((sum, { at, weight }) => sum + at[key] * weight, 0) / total;
  return total > 0 ? { latitude: by('latitude'), longitude: by('longitude') } : undefined;
}

/** Positions that all count alike. */
export function alike(positions: readonly Position[]): Weighed[] {
  return positions.map((at) => ({ at, weight: 1 }));
}

import { kilometres, type Position } from '../domain/distance.ts';

/** Distance to the nearest of some positions in km. */
export function nearestKm(to: Position, positions: readonly Position[]): number {
  return positions.reduce((least, position) => Math.min(least, kilometres(position, to)), Number.POSITIVE_INFINITY);
}

/** Whether two positions are at most some km apart from north to south: a quick first sieve. */
export function isAbreast(a: Position, b: Position, km: number): boolean {
  return Math.abs(a.latitude - b.latitude) * 111 < km;
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

/** The rows at both sides of a number-ordered list that have a position: three lower, three higher, within the same region. */
export function neighbours(code: string, codes: readonly string[], known: ReadonlyMap<string, Position>): Position[] {
  const at = codes.indexOf(code);
  const found: Position[] = [];
  for (const step of [-1, 1]) {
    let wanted = 3;
    for (let i = at + step; wanted > 0 && codes[i]?.slice(0, 2) === code.slice(0, 2); i += step) {
      const position = known.get(codes[i] ?? '');
      if (position) found.push(position);
      if (position) wanted--;
    }
  }
  return found;
}

/** Mean of some positions by weight. */
export function mean(rows: readonly { at: Position; weight: number }[]): Position {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const by = (key: keyof Position) => rows.reduce((sum, { at, weight }) => sum + at[key] * weight, 0) / total;
  return { latitude: by('latitude'), longitude: by('longitude') };
}

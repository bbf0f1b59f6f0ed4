import type { Point } from '../domain/map.ts';

/** A Land and its closed rings; neighbours have the corners of their border in common. */
export interface Land {
  id: string;
  rings: Point[][];
}

/** Corners closer than this are one: the source gives them as sums of rounded steps. */
const SAME = 0.15;

/**
 * Leaves out corners and small islands, least area first (Visvalingam), until what remains changes at least `detail`.
 * A corner is left out on both sides of a border at once, and corners where three borders meet stay: no gaps open.
 */
export function simplify(lands: readonly Land[], detail: number): Land[] {
  const shared = joinCorners(lands);
  const neighbours = new Map<Point, Set<Point>>();
  const join = (a: Point, b: Point) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const ring of shared.flatMap(({ rings }) => rings))
    for (const [i, corner] of ring.entries()) {
      const next = ring[(i + 1) % ring.length] ?? corner;
      join(corner, next);
      join(next, corner);
    }

  const areas = new Map<Point, number>();
  const weigh = (corner: Point) => {
    const [a, b, more] = neighbours.get(corner) ?? [];
    if (a && b && !more) areas.set(corner, areaOf([a, corner, b]));
  };
  for (const corner of neighbours.keys()) weigh(corner);
  const gone = new Set<Point>();
  for (;;) {
    const [least, area] = [...areas].reduce((a, b) => (b[1] < a[1] ? b : a), [[0, 0], detail] as [Point, number]);
    if (area >= detail) break;
    areas.delete(least);
    const [a, b] = neighbours.get(least) ?? [];
    if (!a || !b || neighbours.get(a)?.has(b)) continue;
    gone.add(least);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      neighbours.get(one)?.delete(least);
      join(one, other);
      if (areas.has(one)) weigh(one);
    }
  }
  return shared.map(({ id, rings }) => ({
    id,
    rings: rings
      .map((ring) => ring.filter((corner) => !gone.has(corner)))
      .filter((ring) => ring.length > 2 && areaOf(ring) >= 3 * detail),
  }));
}

/** The same lands with one object for each corner, however many rings go through it. */
function joinCorners(lands: readonly Land[]): Land[] {
  const fields = new Map<string, Point[]>();
  const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
  const cornerAt = (point: Point): Point => {
    const [x, y] = [Math.floor(point[0]), Math.floor(point[1])];
    const known = around
      .flatMap(([dx, dy]) => fields.get(`${x + dx} ${y + dy}`) ?? [])
      .find((other) => Math.hypot(other[0] - point[0], other[1] - point[1]) < SAME);
    if (!known) fields.set(`${x} ${y}`, [...(fields.get(`${x} ${y}`) ?? []), point]);
    return known ?? point;
  };
  return lands.map(({ id, rings }) => ({
    id,
    rings: rings
      .map((ring) => ring.map(cornerAt))
      .map((ring) => ring.filter((corner, i) => corner !== ring[(i + 1) % ring.length])),
  }));
}

/** The area inside a ring. */
function areaOf(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

import type { Position } from './distance.ts';

/** Outlines of the Länder as SVG path data by ISO code without `DE-`, in the units of `onMap`. */
export type MapTable = Record<string, string>;

/** A point or a length on the drawing of Germany; x grows to the east, y to the south. */
export type Point = [x: number, y: number];

/** The field of the drawing that is shown: left, top, width, height, as in `viewBox`. */
export type Frame = [x: number, y: number, width: number, height: number];

/** The whole drawing. */
export const GERMANY: Frame = [0, 0, 1172, 1586];

/** The drawing is in Mercator's projection; its scale and corner were found by fitting 11,500 towns into their Länder. */
const UNITS_PER_DEGREE = 127.2;
const LEFT = -744.2;
const BOTTOM = 8421.8;
const RADIANS = Math.PI / 180;
const KM_PER_DEGREE = 111.195;

/** Where a position lies on the drawing. */
export function onMap({ latitude, longitude }: Position): Point {
  const stretched = Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS;
  return [LEFT + UNITS_PER_DEGREE * longitude, BOTTOM - UNITS_PER_DEGREE * stretched];
}

/** The latitude, in degrees, of a height on the drawing. */
export function latitudeAt(y: number): number {
  return (2 * Math.atan(Math.exp(((BOTTOM - y) / UNITS_PER_DEGREE) * RADIANS)) - Math.PI / 2) / RADIANS;
}

/** Units of the drawing for one kilometre around a position: the further north, the more. */
export function unitsPerKm({ latitude }: Position): number {
  return UNITS_PER_DEGREE / (KM_PER_DEGREE * Math.cos(latitude * RADIANS));
}

/** A square around a place that holds all `points` and a margin, `least` units wide; the whole drawing where it would be as wide. */
export function frameAround([x, y]: Point, points: readonly Point[], least: number): Frame {
  const reach = points.flatMap((point) => [Math.abs(point[0] - x), Math.abs(point[1] - y)]);
  const half = 1.2 * Math.max(least / 2.4, ...reach);
  return 2 * half < GERMANY[2] ? [x - half, y - half, 2 * half, 2 * half] : GERMANY;
}

/** The longest of 1, 2, 5, 10, 20, 50 … kilometres that is at most a third of a width in kilometres. */
export function scaleFor(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width / 3));
  return power * (width / 3 >= 5 * power ? 5 : width / 3 >= 2 * power ? 2 : 1);
}

/** Things at one place of the drawing, in their order; `at` is where the first of them lies. */
export interface Dot<T> {
  at: Point;
  things: T[];
}

/** Joins things closer than `distance` units to a dot before them with that dot, so that no two dots overlap. */
export function dotsOf<T>(things: readonly T[], where: (thing: T) => Point, distance: number): Dot<T>[] {
  const dots: Dot<T>[] = [];
  for (const thing of things) {
    const [x, y] = where(thing);
    const near = dots.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < distance);
    if (near) near.things.push(thing);
    else dots.push({ at: [x, y], things: [thing] });
  }
  return dots;
}

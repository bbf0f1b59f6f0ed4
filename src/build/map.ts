import germany from '@svg-maps/germany';
import type { MapTable, Point } from '../domain/map.ts';
import { simplify } from './map-simplify.ts';

/** Units of `domain/map.ts` for one of the source: whole numbers of about half a kilometre. */
const SCALE = 2;
/** Corners that change less than this area, in km², are left out, islands smaller than three times it too. */
const DETAIL = 2.5;

/** Outlines of the Länder, small enough for a slow network; neighbours keep one border. */
export function buildMap(): MapTable {
  const { locations } = germany as { locations: { id: string; path: string }[] };
  const lands = locations.map(({ id, path }) => ({ id: id.toUpperCase(), rings: ringsOf(path) }));
  return Object.fromEntries(simplify(lands, DETAIL).map(({ id, rings }) => [id, pathOf(rings)]));
}

/** Path data with nothing but relative lines, as the source writes it, → closed rings. */
export function ringsOf(path: string): Point[][] {
  let [x, y] = [0, 0];
  return path
    .split('z')
    .filter((part) => part.trim())
    .map((part) => {
      const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
      const ring: Point[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        ring.push([x, y]);
      }
      [x, y] = ring[0] ?? [x, y];
      return ring;
    });
}

/** The same the other way round, scaled and rounded to whole numbers. */
function pathOf(rings: readonly Point[][]): string {
  let [x, y] = [0, 0];
  let path = '';
  for (const ring of rings) {
    const whole = ring.map((point) => point.map((n) => Math.round(n * SCALE)) as Point);
    const round = whole.filter((corner, i) => `${corner}` !== `${whole.at(i - 1)}`);
    path += round.reduce((text, [right, down]) => {
      const step = `${right - x} ${down - y}`.replace(' -', '-');
      [x, y] = [right, down];
      return text + (text === 'm' || step.startsWith('-') ? '' : ' ') + step;
    }, 'm');
    path += 'z';
    [x, y] = round[0] ?? [x, y];
  }
  return path;
}

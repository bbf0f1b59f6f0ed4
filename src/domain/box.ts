import { kilometres, type Position } from './distance.ts';

/** A field of the map in WGS 84 degrees: `[south, west, north, east]`; it never crosses the antimeridian. */
export type Box = [south: number, west: number, north: number, east: number];

/** The smallest box around points (at least one). */
export function boxOf(points: readonly Position[]): Box {
  const latitudes = points.map((p) => p.latitude);
  const longitudes = points.map((p) => p.longitude);
  return [least(latitudes), least(longitudes), most(latitudes), most(longitudes)];
}

/** Kilometres from a point to a box: never more than to any point inside it (a millimetre is given away to rounding). */
export function kilometresToBox(point: Position, [south, west, north, east]: Box): number {
  const clamp = (latitude: number) => Math.min(Math.max(latitude, south), north);
  if (west <= point.longitude && point.longitude <= east) {
    return slack(kilometres(point, { latitude: clamp(point.latitude), longitude: point.longitude }));
  }
  const ways = [west, east].flatMap((longitude) =>
    [south, clamp(footOnMeridian(point, longitude)), north].map((latitude) =>
      kilometres(point, { latitude, longitude }),
    ),
  );
  return slack(least(ways));
}

/** Latitude at which a meridian comes closest to a point: the foot of the great circle that meets it at a right angle. */
function footOnMeridian(point: Position, longitude: number): number {
  const latitude = radians(point.latitude);
  const across = radians(longitude - point.longitude);
  return (Math.atan2(Math.sin(latitude), Math.cos(latitude) * Math.cos(across)) * 180) / Math.PI;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const slack = (kilometres: number) => Math.max(0, kilometres - 1e-6);
const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));

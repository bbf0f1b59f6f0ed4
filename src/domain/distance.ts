/** Something that lies somewhere: WGS 84 degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS = 6371.0088;
const RADIANS = Math.PI / 180;

/** Distance between two positions in kilometres on a sphere (haversine; at most 0.5 % off the ellipsoid). */
export function kilometres(a: Position, b: Position): number {
  const latitude = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2);
  const longitude = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2);
  const h = latitude ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * longitude ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

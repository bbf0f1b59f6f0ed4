import { type Box, boxOf } from './box.ts';
import type { Service } from './service.ts';

/** One file of the directory: the services of one field of the map. */
export interface Shard {
  /** Address below the root: `/directory/…json`, named after its content and so never outdated. */
  file: string;
  box: Box;
  count: number;
  /** Länder found inside (ISO codes without `DE-`), to tell readers which region is missing. */
  states: string[];
  /** Types and kinds found inside, as bits of the index's `words`: a search for others need not open it. */
  holds: number;
}

/** One file of offers that are not found by their distance: for people of these Länder, or of all where none is named. */
export type Elsewhere = Pick<Shard, 'file' | 'count' | 'states'>;

/** `directory/index.json`: the only file of the directory that changes under its name. */
export interface DirectoryIndex {
  /** ISO date of the build; a device clock before it is wrong. */
  built: string;
  shards: Shard[];
  /** Types and kinds of services in the order of their bits in `holds`. */
  words: string[];
  /** Offers without a way to walk to: nationwide, of a whole Land, or of unknown position; a big directory has parts by Land. */
  elsewhere: Elsewhere[];
  /** Addresses of further tables by name, each a JSON file named after its content. */
  more: Record<string, string>;
  /** Public holidays as ISO dates, by Land. */
  holidays: Record<string, string[]>;
}

/** The files that may hold offers for people of these Länder. */
export const elsewhereFor = (
  { elsewhere }: Pick<DirectoryIndex, 'elsewhere'>,
  states: readonly string[],
): Elsewhere[] =>
  elsewhere.filter((part) => part.states.length === 0 || part.states.some((state) => states.includes(state)));

/** A service with a position that people come to. */
export type LocatedService = Service & { latitude: number; longitude: number };

/** Whether a service is found by its distance; all others are listed by the area they serve. */
export function isLocated(service: Service): service is LocatedService {
  return service.area === 'local' && service.latitude !== null && service.longitude !== null;
}

/**
 * Halves the services along the longer side of their box until no part holds more than `most`, or is `tooBig` though it
 * holds several; same input, same parts.
 */
export function splitByRegion(
  services: readonly LocatedService[],
  most: number,
  tooBig: (part: readonly LocatedService[]) => boolean = () => false,
): LocatedService[][] {
  if (services.length === 0) return [];
  const part = [...services].sort(byId);
  if (services.length <= most && (services.length === 1 || !tooBig(part))) return [part];
  const [south, west, north, east] = boxOf(services);
  const narrowing = Math.cos(((south + north) * Math.PI) / 360);
  const axis = north - south > (east - west) * narrowing ? 'latitude' : 'longitude';
  const sorted = [...services].sort((a, b) => a[axis] - b[axis] || byId(a, b));
  const half = Math.ceil(sorted.length / 2);
  return [sorted.slice(0, half), sorted.slice(half)].flatMap((one) => splitByRegion(one, most, tooBig));
}

/** Orders by id, the same in every language and engine. */
export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

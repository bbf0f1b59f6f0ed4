import type { Place } from '../../domain/place.ts';
import { findPlaces, placeShards } from '../../domain/places.ts';
import type { Load } from '../../domain/search.ts';

/** The places an input can mean; opens only the files it needs, and rejects where one of them cannot be had. */
export async function lookup(input: string, load: Load): Promise<Place[]> {
  const paths = placeShards(input);
  const contents = await Promise.all(paths.map((path) => load(`/${path}`)));
  return findPlaces(input, Object.fromEntries(paths.map((path, n) => [path, contents[n]])));
}

/** Whether several places are one postal code that lies in several districts: the list can be shown before the choice. */
export function isOneCode(places: readonly Place[]): boolean {
  return (
    places[0] !== undefined && places.every(({ postal_code }) => postal_code && postal_code === places[0]?.postal_code)
  );
}

/** The place that can be searched around: the only one, or a postal code with all the districts it lies in. */
export function placeOf(places: readonly Place[]): Place | undefined {
  const [first] = places;
  if (!first || (places.length > 1 && !isOneCode(places))) return undefined;
  return { ...first, districts: [...new Set(places.flatMap(({ districts }) => districts))] };
}

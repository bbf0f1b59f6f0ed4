import { kilometresToBox } from './box.ts';
import type { Place } from './place.ts';
import type { Load } from './search.ts';
import { type Service, type SlimService, whole } from './service.ts';
import type { DirectoryIndex } from './shards.ts';

/** Offices of a district may lie this far outside the field of the map that holds the place. */
const AROUND_KM = 10;

/** The offices that the directory itself lists for the districts of a place; files that cannot be had are left out. */
export async function listedOffices(
  place: Place,
  { shards, elsewhere }: DirectoryIndex,
  load: Load,
): Promise<Service[]> {
  const near = shards.filter(({ box }) => kilometresToBox(place, box) <= AROUND_KM);
  const lists = await Promise.all([...near, elsewhere].map(({ file }) => load<SlimService[]>(file).catch(() => [])));
  return lists
    .flat()
    .map(whole)
    .filter(
      ({ kind, area, district }) => kind === 'authority' && area === 'local' && place.districts.includes(district),
    );
}

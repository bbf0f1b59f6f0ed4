import { kilometresToBox } from './box.ts';
import { mayHold } from './holds.ts';
import type { Place } from './place.ts';
import type { Load } from './search.ts';
import { type Service, type SlimService, whole } from './service.ts';
import { type DirectoryIndex, elsewhereFor } from './shards.ts';
import { stateOf } from './state.ts';

/** Offices of a district may lie this far outside the field of the map that holds the place. */
const AROUND_KM = 10;

/** The offices that the directory itself lists for the districts of a place; files that cannot be had are left out. */
export async function listedOffices(place: Place, index: DirectoryIndex, load: Load): Promise<Service[]> {
  const mayList = mayHold(index, [['authority']]);
  const near = index.shards.filter((shard) => mayList(shard) && kilometresToBox(place, shard.box) <= AROUND_KM);
  const own = elsewhereFor(index, place.districts.map(stateOf));
  const lists = await Promise.all([...near, ...own].map(({ file }) => load<SlimService[]>(file).catch(() => [])));
  const once = new Map(lists.flat().map((service) => [service.id, whole(service)]));
  return [...once.values()].filter(
    ({ kind, area, district }) => kind === 'authority' && area === 'local' && place.districts.includes(district),
  );
}

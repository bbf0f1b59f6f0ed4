import { type FilterChoices, type Filters, matchesKind, speaks } from './filters.ts';
import { type Hit, nearest } from './nearest.ts';
import { type Moment, openness } from './openness.ts';
import type { Place } from './place.ts';
import { reaches } from './reach.ts';
import { type Service, type SlimService, whole } from './service.ts';
import { type DirectoryIndex, isLocated } from './shards.ts';

/** Offers within this distance are near. */
export const NEAR_KM = 50;

/** The answer to a search, each list in the order it is shown. */
export interface Found {
  hits: Hit[];
  /** There are further hits beyond `count`. */
  more: boolean;
  /** Hits that may speak the wished language: their source names none. */
  unsure: Hit[];
  /** Offers of the Land, or local ones without a position. */
  state: Service[];
  nationwide: Service[];
  /** Länder whose shard could not be loaded; `''` stands for the offers without a distance. */
  missing: string[];
  index: DirectoryIndex;
}

/** Reads a file of the directory by its address; rejects where it cannot be had. */
export type Load = <T>(address: string) => Promise<T>;

/** All that helps people at a place: the `count` nearest services that pass the filters, and offers without a distance. */
export async function search(
  place: Place,
  filters: Filters,
  choices: FilterChoices,
  count: number,
  now: Moment,
  load: Load,
): Promise<Found> {
  const index = await load<DirectoryIndex>('/directory/index.json');
  const services = async ({ file }: { file: string }) => (await load<SlimService[]>(file)).map(whole);
  const loadShard = async (shard: { file: string }) => (await services(shard)).filter(isLocated);
  const isOpen = (service: Service) => openness(service, holidaysFor(service, index), now).state === 'open';
  const fits = (service: Service) => matchesKind(service, filters, choices) && (!filters.open || isOpen(service));
  const speaking = (answer: 'yes' | 'unknown') => (service: Service) =>
    speaks(service, filters.language) === answer && fits(service);

  const sure = await nearest(place, index.shards, loadShard, speaking('yes'), count + 1);
  const unsure = filters.language ? await nearest(place, index.shards, loadShard, speaking('unknown'), count) : sure;
  const elsewhere = await services(index.elsewhere).catch(() => undefined);
  const near = [...sure.hits, ...unsure.hits].filter(({ km }) => km <= NEAR_KM);
  const states = place.state ? [place.state] : near.map(({ service }) => service.state);
  const whereabouts = { districts: place.districts, states };
  const reaching = (elsewhere ?? []).filter((service) => reaches(service, whereabouts));
  const nationwide = reaching.filter((service) => service.area === 'national');
  const suited = nationwide.filter((service) => fits(service) && speaks(service, filters.language) !== 'no');
  const missing = [...sure.missing, ...unsure.missing].flatMap((shard) => shard.states);
  if (!elsewhere) missing.push('');
  return {
    hits: sure.hits.slice(0, count),
    more: sure.hits.length > count,
    unsure: filters.language ? unsure.hits : [],
    state: reaching.filter(
      (service) => service.area !== 'national' && speaks(service, filters.language) !== 'no' && fits(service),
    ),
    nationwide: suited.length > 0 ? suited : nationwide,
    missing: [...new Set(missing)].sort(),
    index,
  };
}

/** Public holidays where a service is; those of all Länder for nationwide offers. */
export function holidaysFor({ state }: Service, { holidays }: DirectoryIndex): readonly string[] {
  return holidays[state] ?? holidays[''] ?? [];
}

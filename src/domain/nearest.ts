import { kilometresToBox } from './box.ts';
import { kilometres, type Position } from './distance.ts';
import type { Service } from './service.ts';
import { byId, type LocatedService, type Shard } from './shards.ts';

/** A service found, and how far it is as the crow flies. */
export interface Hit {
  service: LocatedService;
  km: number;
}

/** What a search found, nearest first; `missing` are shards that could not be loaded, so nearer ones may lie there; `left`: farther ones may be had. */
export interface Nearest {
  hits: Hit[];
  opened: number;
  missing: Shard[];
  left: boolean;
}

/**
 * The `count` services nearest to a place that pass `filter`, ties by id.
 * Opens shards in the order of the least distance they can hold, and stops when no unopened one can hold a nearer service,
 * or when those found are `enough` though others may lie `atLeast` so many kilometres away.
 */
export async function nearest(
  place: Position,
  shards: readonly Shard[],
  loadShard: (shard: Shard) => Promise<LocatedService[]>,
  filter: (service: Service) => boolean,
  count: number,
  enough: (hits: readonly Hit[], atLeast: number) => boolean = () => false,
): Promise<Nearest> {
  const queue = shards
    .map((shard) => ({ shard, atLeast: kilometresToBox(place, shard.box) }))
    .sort((a, b) => a.atLeast - b.atLeast);
  const result: Nearest = { hits: [], opened: 0, missing: [], left: false };
  for (const { shard, atLeast } of queue) {
    const last = result.hits[count - 1];
    if (count === 0 || (last && last.km < atLeast)) break;
    result.left = enough(result.hits, atLeast);
    if (result.left) break;
    const services = await loadShard(shard).catch(() => undefined);
    if (!services) {
      result.missing.push(shard);
      continue;
    }
    result.opened++;
    const found = services.filter(filter).map((service) => ({ service, km: kilometres(place, service) }));
    result.hits = [...result.hits, ...found].sort(byDistance).filter(isFirst).slice(0, count);
  }
  return result;
}

/** Whether a sorted hit is not the one before it once more: a service of several types may stand in several files. */
const isFirst = ({ service }: Hit, n: number, all: readonly Hit[]) => service.id !== all[n - 1]?.service.id;

function byDistance(a: Hit, b: Hit): number {
  return a.km - b.km || byId(a.service, b.service);
}

import { freshness } from './freshness.ts';
import type { Hit } from './nearest.ts';
import { byId } from './shards.ts';

/** Offers within this distance are near. */
export const NEAR_KM = 50;

/** How many hits are shown first, and with each further wish. */
export const PAGE = 10;

/** Where fewer than these are near, the first page is filled up to them with farther ones. */
const FEW = 3;

/** How many hits a list of `count` holds before only near ones are added: all of them after the first page. */
const fewOf = (count: number): number => (count > PAGE ? count : FEW);

/** Tells `nearest` to stop: all near ones are found and enough in all. */
export const enoughFor = (count: number) => (hits: readonly Hit[], atLeast: number) => {
  const last = hits[fewOf(count) - 1];
  return atLeast > NEAR_KM && last !== undefined && last.km < atLeast;
};

/** Whether one goes there within a day. */
export const isNear = ({ km }: Hit): boolean => km <= NEAR_KM;

/**
 * The first `count` of hits: near ones in the order of the `groups`, then the far ones of all groups, each by distance;
 * on the first page only as many far ones as there are too few near.
 * Of the near ones those whose facts are older than 18 months on the ISO date `today` come last.
 */
export function inOrder(groups: readonly Hit[][], count: number, today: string): Hit[] {
  const sorted = groups.map((hits) => [...hits].sort(byDistance));
  const near = sorted.flatMap((hits) => hits.filter(isNear));
  const far = sorted.flat().filter((hit) => !isNear(hit));
  const added = far.sort(byDistance).slice(0, Math.max(0, fewOf(count) - near.length));
  const first = [...near, ...added].slice(0, count);
  const isOld = (hit: Hit) => isNear(hit) && freshness(hit.service.checked, today) === 'old';
  return [
    ...first.filter((hit) => isNear(hit) && !isOld(hit)),
    ...first.filter(isOld),
    ...first.filter((hit) => !isNear(hit)),
  ];
}

/**
 * Those of the first group found so far that will stand first in the order, whatever lies in files not opened yet, which is
 * `atLeast` so many kilometres away.
 */
export function settled(hits: readonly Hit[], atLeast: number, count: number, today: string): Hit[] {
  const first = hits.filter((hit) => isNear(hit) && hit.km < atLeast).slice(0, count);
  return first.filter(({ service }) => freshness(service.checked, today) !== 'old');
}

function byDistance(a: Hit, b: Hit): number {
  return a.km - b.km || byId(a.service, b.service);
}

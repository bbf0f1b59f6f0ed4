import { freshness } from './freshness.ts';
import type { Hit } from './nearest.ts';
import { byId } from './shards.ts';

/** Offers within this distance are near. */
export const NEAR_KM = 50;

/** Whether one goes there within a day. */
export const isNear = ({ km }: Hit): boolean => km <= NEAR_KM;

/**
 * The first `count` of hits: near ones in the order of the `groups`, then the far ones of all groups, each by distance.
 * Of the near ones those whose facts are older than 18 months on the ISO date `today` come last.
 */
export function inOrder(groups: readonly Hit[][], count: number, today: string): Hit[] {
  const sorted = groups.map((hits) => [...hits].sort(byDistance));
  const far = sorted.flat().filter((hit) => !isNear(hit));
  const first = [...sorted.flatMap((hits) => hits.filter(isNear)), ...far.sort(byDistance)].slice(0, count);
  const isOld = (hit: Hit) => isNear(hit) && freshness(hit.service.checked, today) === 'old';
  return [
    ...first.filter((hit) => isNear(hit) && !isOld(hit)),
    ...first.filter(isOld),
    ...first.filter((hit) => !isNear(hit)),
  ];
}

function byDistance(a: Hit, b: Hit): number {
  return a.km - b.km || byId(a.service, b.service);
}

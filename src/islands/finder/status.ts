import type { Hit } from '../../domain/nearest.ts';
import { NEAR_KM } from '../../domain/search.ts';
import type { Asked } from './use-place.ts';
import type { Search } from './use-search.ts';
import { type FinderWords, isolate } from './words.ts';

/** The one sentence that tells where the search stands; screen readers announce it. */
export function statusText(asked: Asked, search: Search, { t, format }: FinderWords): string {
  if (asked.state) return t(asked.state);
  if (asked.places.length === 0) return t('promise');
  if (search.state) return t(search.state);
  if (!search.found) return t('which');
  const { hits, unsure, missing } = search.found;
  const distance = isolate(format.distance(NEAR_KM));
  const isNear = ([nearest]: Hit[]) => nearest !== undefined && nearest.km <= NEAR_KM;
  if (isNear(hits)) return t('count', { count: hits.length });
  if (isNear(unsure)) return t('unsure', { distance });
  if (hits.length > 0 || unsure.length > 0) return t('far', { distance });
  return missing.length > 0 ? '' : t('none');
}

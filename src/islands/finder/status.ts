import type { Filters } from '../../domain/filters.ts';
import { isNear, NEAR_KM } from '../../domain/order.ts';
import type { Asked } from './use-place.ts';
import type { Search } from './use-search.ts';
import { type FinderWords, isolate } from './words.ts';

/** The one sentence that tells where the search stands; screen readers announce it. */
export function statusText(asked: Asked, search: Search, { access }: Filters, { t, format }: FinderWords): string {
  if (asked.state) return t(asked.state);
  if (asked.places.length === 0) return t('promise');
  if (search.state) return t(search.state);
  if (!search.found) return t('which');
  const { hits, unsure, relaxed, missing } = search.found;
  const distance = isolate(format.distance(NEAR_KM));
  if (hits.some(isNear)) return t('count', { count: hits.filter(isNear).length });
  if (unsure.some(isNear)) return t(access.length > 0 ? 'unsureAccess' : 'unsure', { distance });
  if (relaxed.length > 0) return t('chosen', { distance });
  if (hits.length > 0 || unsure.length > 0) return t('far', { distance });
  return missing.length > 0 ? '' : t('none');
}

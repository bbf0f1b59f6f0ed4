import { NEAR_KM } from '../../domain/search.ts';
import type { Asked } from './use-place.ts';
import type { Search } from './use-search.ts';
import { type FinderWords, isolate } from './words.ts';

/** The one sentence that tells where the search stands; screen readers announce it. */
export function statusText(asked: Asked, search: Search, { t, format }: FinderWords): string {
  if (asked.state) return t(asked.state);
  if (asked.places.length === 0) return t('promise');
  if (search.state) return t(search.state);
  if (!search.found) return '';
  const nearest = search.found.hits[0];
  if (!nearest) return t('none');
  const distance = isolate(format.distance(NEAR_KM));
  return nearest.km > NEAR_KM ? t('far', { distance }) : t('count', { count: search.found.hits.length });
}

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
  const { hits, unsure } = search.found;
  const nearest = [...hits, ...unsure].map(({ km }) => km).sort((a, b) => a - b)[0];
  if (nearest === undefined) return t('none');
  const distance = isolate(format.distance(NEAR_KM));
  return nearest > NEAR_KM ? t('far', { distance }) : t('count', { count: hits.length + unsure.length });
}

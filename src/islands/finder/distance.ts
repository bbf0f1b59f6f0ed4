import type { Service } from '../../domain/service.ts';
import type { FinderWords } from './words.ts';

/** Kilometres within which a position is right, by how it was found. */
const BLUR = { address: 0, postal_code: 2, city: 5, '': 5 };

/** "900 m"; where only the postal code or the town is known "less than 2 km" or "about 14 km". */
export function distanceText({ position }: Service, km: number, { t, format }: FinderWords): string {
  const blur = BLUR[position];
  if (km < blur) return t('within', { distance: format.distance(blur) });
  return blur ? t('about', { distance: format.distance(Math.round(km)) }) : format.distance(km);
}

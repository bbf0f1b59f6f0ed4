import type { Service } from '../../domain/service.ts';
import { type FinderWords, isolate } from './words.ts';

/** Kilometres within which a position is right, by how it was found; big towns are that wide. */
const BLUR = { address: 0, postal_code: 2, city: 15, '': 15 };

/** "900 m"; where only the postal code is known "less than 2 km", where only the town is known its name, further away "about 24 km". */
export function distanceText({ position, city }: Service, km: number, { t, format }: FinderWords): string {
  const blur = BLUR[position];
  if (km < blur && position !== 'postal_code' && city) return isolate(city);
  if (km < blur) return t('within', { distance: format.distance(blur) });
  return blur ? t('about', { distance: format.distance(Math.round(km)) }) : format.distance(km);
}

import { kilometres } from '../../domain/distance.ts';
import { locate } from '../places.ts';
import type { Outcome } from './compare.ts';
import type { Cells } from './record.ts';

/** A position further from its postal code or town than this is more likely wrong than the place is big. */
const FAR = 30;

/** What an editor should look at before trusting new rows: places we do not know, positions far from their place, numbers that others have. */
export function thingsToLookAt(rows: readonly Cells[], outcomes: readonly Outcome[]): string[] {
  const news = new Map(outcomes.filter(({ what }) => what === 'new').map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const outcome = news.get(row.id ?? '');
    if (!outcome) return [];
    const seen = [placeOf(row), outcome.alike.length ? `has the phone number of ${outcome.alike.join(', ')}` : ''];
    return seen.filter(Boolean).map((what) => `${row.id} (${outcome.at}) ${what}`);
  });
}

/** What is odd about the place of a row, or `''`. */
function placeOf({ area, postal_code = '', city = '', state = '', latitude, longitude }: Cells): string {
  if (area !== 'local' || !(postal_code || city)) return '';
  const place = locate(postal_code, city, state);
  if (!place) return latitude ? '' : `is in no place we know: ${postal_code} ${city}; it will have no distance`;
  if (state && place.state !== state) return `names ${state}, but ${postal_code} ${city} lies in ${place.state}`;
  if (!latitude) return '';
  const km = Math.round(kilometres(place, { latitude: Number(latitude), longitude: Number(longitude) }));
  return km > FAR ? `has a position ${km} km from ${postal_code} ${city}` : '';
}

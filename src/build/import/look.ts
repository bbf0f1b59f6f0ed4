import { fold } from '../../domain/fold.ts';
import { locate, readPlaces } from '../places.ts';
import type { Outcome } from './compare.ts';
import { kilometresApart } from './likeness.ts';
import type { Cells } from './record.ts';

/** A position further from its postal code or town than this is more likely wrong than the place is big. */
const FAR = 30;

/** What an editor should look at before trusting new and changed rows: odd places, names and streets, far moves, what other rows have too. */
export function thingsToLookAt(rows: readonly Cells[], outcomes: readonly Outcome[]): string[] {
  const news = new Map(outcomes.filter(({ what }) => what === 'new' || what === 'changed').map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const outcome = news.get(row.id ?? '');
    if (!outcome) return [];
    const { alike, namesakes } = outcome;
    const seen = [
      placeOf(row) || moveOf(row, outcome),
      alike.length ? `has the phone number of ${alike.join(', ')}` : '',
      namesakes.length ? `has name and place of ${namesakes.join(', ')}` : '',
      isTown(row) ? `is called "${row.name}", which is only a town` : '',
      isSentence(row.street ?? '') ? `has a sentence as street: ${row.street}` : '',
    ];
    return seen.filter(Boolean).map((what) => `${row.id} (${outcome.at}) ${what}`);
  });
}

/** What is odd about the place of a row, or `''`. */
function placeOf(row: Cells): string {
  const { area, postal_code = '', city = '', state = '', latitude } = row;
  if (area !== 'local' || !(postal_code || city)) return '';
  const place = locate(postal_code, city, state);
  if (!place) return latitude ? '' : `is in no place we know: ${postal_code} ${city}; it will have no distance`;
  if (state && place.state !== state) return `names ${state}, but ${postal_code} ${city} lies in ${place.state}`;
  const km = Math.round(kilometresApart(positioned(place), row) ?? 0);
  return km > FAR ? `has a position ${km} km from ${postal_code} ${city}` : '';
}

/** How far a changed row moved, where that is far; else `''`. */
function moveOf(row: Cells, { changed }: Outcome): string {
  if (!changed.some(({ column, ours }) => ours && ['postal_code', 'city', 'latitude'].includes(column))) return '';
  const before = { ...row, ...Object.fromEntries(changed.map(({ column, ours }) => [column, ours])) };
  const km = Math.round(kilometresApart(spotOf(before), spotOf(row)) ?? 0);
  const towns = [before, row].map(({ postal_code = '', city = '' }) => `${postal_code} ${city}`.trim());
  const route = towns.every(Boolean) ? `, from ${towns.join(' to ')}` : '';
  return km > FAR ? `moves ${km} km${route}` : '';
}

/** Where a row lies: of its own position, or else of its town. */
function spotOf(row: Cells): Cells {
  const { postal_code = '', city = '', state = '' } = row;
  const place = row.latitude || !(postal_code || city) ? undefined : locate(postal_code, city, state);
  return place ? positioned(place) : row;
}

const positioned = ({ latitude, longitude }: { latitude: number; longitude: number }): Cells => {
  return { latitude: String(latitude), longitude: String(longitude) };
};

let townNames: Set<string> | undefined;

function isTown({ name = '', area }: Cells): boolean {
  townNames ??= new Set(readPlaces().towns.map((town) => fold(town.name)));
  return area === 'local' && townNames.has(fold(name));
}

const isSentence = (street: string): boolean =>
  street.split(' ').length > 6 || /\b(wir|ist|sind|bitte|siehe|finden|vereinbarung)\b/i.test(street);

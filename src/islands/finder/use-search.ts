import { useLayoutEffect, useState } from 'preact/hooks';
import type { FilterChoices, Filters } from '../../domain/filters.ts';
import { berlinNow, type Moment } from '../../domain/openness.ts';
import type { Place } from '../../domain/place.ts';
import { type Found, type Load, search } from '../../domain/search.ts';

/** A search around `place`: under way, done (`found`, as of `now`) or failed because a file is not to be had. */
export interface Search {
  place: Place | undefined;
  state: '' | 'searching' | 'offline';
  found?: Found;
  now: Moment;
}

/**
 * Searches anew whenever the place, a filter or the wanted count changes. The last list stays until the new one is there,
 * but never under another place; where there is none, what is certain is shown as it comes.
 */
export function useSearch(
  place: Place | undefined,
  filters: Filters,
  choices: FilterChoices,
  count: number,
  load: Load,
) {
  const [result, setResult] = useState<Search>({ place: undefined, state: '', now: berlinNow(Date.now()) });
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    const now = berlinNow(Date.now());
    if (!place) return setResult({ place, state: '', now });
    let current = true;
    setResult((last) => ({ ...(isSame(place, last.place) ? last : { now }), place, state: 'searching' }));
    const early = (found: Found) =>
      current && setResult((last) => (last.found?.complete ? last : { place, state: 'searching', found, now }));
    search(place, filters, choices, count, now, load, early).then(
      (found) => current && setResult({ place, state: '', found, now }),
      () => current && setResult({ place, state: 'offline', now }),
    );
    return () => {
      current = false;
    };
  }, [place, filters, count, tries]);
  const shown: Search = isSame(place, result.place)
    ? result
    : { place, state: place ? 'searching' : '', now: result.now };
  return { ...shown, again: () => setTries(tries + 1) };
}

/** Whether two places are one, however often it was understood anew. */
const isSame = (one: Place | undefined, other: Place | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

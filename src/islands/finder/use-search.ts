import { useEffect, useState } from 'preact/hooks';
import type { FilterChoices, Filters } from '../../domain/filters.ts';
import { berlinNow, type Moment } from '../../domain/openness.ts';
import type { Place } from '../../domain/place.ts';
import { type Found, type Load, search } from '../../domain/search.ts';

/** A search under way, done (`found`, as of `now`) or failed because a file is neither on the device nor to be had. */
export interface Search {
  state: '' | 'searching' | 'offline';
  found?: Found;
  now: Moment;
}

/** Searches anew whenever the place, a filter or the wanted count changes; the last list stays until the new one is there. */
export function useSearch(
  place: Place | undefined,
  filters: Filters,
  choices: FilterChoices,
  count: number,
  load: Load,
) {
  const [result, setResult] = useState<Search>({ state: '', now: berlinNow(Date.now()) });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const now = berlinNow(Date.now());
    if (!place) return setResult({ state: '', now });
    let current = true;
    setResult((last) => ({ ...last, state: 'searching' }));
    search(place, filters, choices, count, now, load).then(
      (found) => current && setResult({ state: '', found, now }),
      () => current && setResult({ state: 'offline', now }),
    );
    return () => {
      current = false;
    };
  }, [place, filters, count, tries]);
  return { ...result, again: () => setTries(tries + 1) };
}

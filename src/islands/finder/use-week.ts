import { useEffect, useState } from 'preact/hooks';
import { type WeekAhead, weekAhead } from '../../domain/week-ahead.ts';
import type { WeekProps } from './views.ts';

/** The week around a place, read anew when the place, a filter or the count changes; `failed`: the directory is not to be had. */
export function useWeek({ place, filters, choices, load, now }: WeekProps, count: number) {
  const [week, setWeek] = useState<WeekAhead>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed(false);
    weekAhead(place, filters, choices, count, now, load).then(
      (found) => current && setWeek(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [place, filters, count, tries]);
  return { week, failed, again: () => setTries(tries + 1) };
}

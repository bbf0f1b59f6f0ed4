import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import type { Place } from '../../domain/place.ts';
import { titleOf } from './share.ts';
import { isolate, useWords } from './words.ts';

/**
 * The heading above the answer: which place was understood, or with several that the reader has to choose.
 * `focus`: the reader waits for it. Before a place is asked for it stands on the page already, so nothing jumps.
 */
export function Understood({ places, focus }: { places: Place[]; focus: boolean }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus) heading.current?.focus();
  }, [places, focus]);
  return (
    <h2 ref={heading} tabIndex={-1} class="place row" {...marksOf(places)}>
      <Icon name="map-pin" />
      <span>
        {places.length > 1 && t('which')}
        {places.length === 1 && t('around', { place: isolate(titleOf(places)) })}
        {places.length === 0 && t('idle')}
      </span>
    </h2>
  );
}

/** The understood place for machines; several districts are joined while the reader has to choose. */
function marksOf(places: Place[]): Record<string, string | number> {
  const [place] = places;
  if (!place) return {};
  const districts = new Set(places.flatMap((one) => one.districts));
  return {
    'data-place': titleOf(places),
    'data-district': [...districts].join('|'),
    'data-latitude': place.latitude,
    'data-longitude': place.longitude,
  };
}

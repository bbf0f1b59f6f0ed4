import { Icon } from '../../components/Icon.tsx';
import type { Place } from '../../domain/place.ts';
import { labelOf } from './share.ts';
import { isolate, useWords } from './words.ts';

/** Says which place was understood; with several, the districts that are still open. */
export function Understood({ places }: { places: Place[] }) {
  const { t } = useWords();
  const [place] = places;
  if (!place) return null;
  const label = places.length > 1 && place.postal_code ? place.postal_code : labelOf(place);
  const districts = new Set(places.flatMap((one) => one.districts));
  return (
    <h2
      class="place row"
      data-place={label}
      data-district={[...districts].join('|')}
      data-latitude={place.latitude}
      data-longitude={place.longitude}
    >
      <Icon name="map-pin" />
      <span>{places.length > 1 ? t('which') : t('around', { place: isolate(label) })}</span>
    </h2>
  );
}

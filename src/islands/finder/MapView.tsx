import { useEffect, useState } from 'preact/hooks';
import { German } from '../../components/German.tsx';
import { type Dot, dotsOf, frameAround, GERMANY, type MapTable, onMap, unitsPerKm } from '../../domain/map.ts';
import type { Hit } from '../../domain/nearest.ts';
import { berlinNow } from '../../domain/openness.ts';
import { isNear } from '../../domain/order.ts';
import { distanceText } from './distance.ts';
import { MapDot } from './MapDot.tsx';
import { MapScale } from './MapScale.tsx';
import { ServiceItem } from './ServiceItem.tsx';
import { labelOf } from './share.ts';
import type { MapProps } from './views.ts';
import { isolate, useWords } from './words.ts';

/** A result and its number in the list. */
export interface NumberedHit extends Hit {
  number: number;
}

/** The drawing never shows less than this, in kilometres: the outlines are no more exact. */
const LEAST_KM = 12;
/** So many fingers fit side by side on the drawing, and so many dots. */
const FINGERS = 6.8;

/** The results on a drawing of Germany and its Länder: the same services, in the same order, as the list; near ones alone where there are any. */
export function MapView({ place, found, filters, load }: MapProps) {
  const words = useWords();
  const { t, tag } = words;
  const [map, setMap] = useState<MapTable>();
  const [failed, setFailed] = useState(false);
  const [chosen, choose] = useState<Dot<NumberedHit>>();
  useEffect(() => {
    load<MapTable>(found.index.more.map ?? '').then(setMap, () => setFailed(true));
  }, [found.index.more.map]);
  useEffect(() => choose(undefined), [found]);

  const all = [...found.hits, ...found.unsure];
  const shown = all.some(isNear) ? all.filter(isNear) : all;
  const hits = shown.map((hit, n) => ({ ...hit, number: n + 1 }));
  const here = onMap(place);
  const frame = hits.length
    ? frameAround(
        here,
        hits.map(({ service }) => onMap(service)),
        LEAST_KM * unitsPerKm(place),
      )
    : GERMANY;
  const size = frame[2] / FINGERS;
  const title = t('around', { place: isolate(labelOf(place)) });
  const now = berlinNow(Date.now());
  return (
    <>
      <p>{hits.length ? t('map.hint', { dot: isolate('3×') }) : t('map.none')}</p>
      {failed && <p>{t('map.bare')}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons is no fieldset */}
      <svg class="map" viewBox={frame.join(' ')} role="group" aria-label={t('map.title', { place: title })}>
        {map && Object.entries(map).map(([state, path]) => <path key={state} class="land" d={path} />)}
        <MapScale frame={frame} />
        <path class="here" d={`M${here[0] - size / 2} ${here[1]}h${size}M${here[0]} ${here[1] - size / 2}v${size}`} />
        {dotsOf(hits, ({ service }) => onMap(service), size).map((dot) => (
          <MapDot
            key={dot.things[0]!.service.id}
            dot={dot}
            size={size}
            pressed={dot.things[0]!.number === chosen?.things[0]?.number}
            choose={() => choose(dot)}
          />
        ))}
      </svg>
      <p class="hint">{t('map.here', { place: isolate(labelOf(place)) })}</p>
      <p role="status" class="unseen">
        {chosen && t('count', { count: chosen.things.length })}
      </p>
      <ul class="results">
        {chosen?.things.map(({ service, km }) => (
          <ServiceItem
            key={service.id}
            service={service}
            km={km}
            index={found.index}
            now={now}
            language={filters.language || tag}
          />
        ))}
      </ul>
      <ol class="numbered">
        {hits.map(({ service, km }) => (
          <li key={service.id}>
            <a href={`/services/${service.id}/`}>
              <German>{service.name}</German>
            </a>{' '}
            <strong>{distanceText(service, km, words)}</strong>
          </li>
        ))}
      </ol>
    </>
  );
}

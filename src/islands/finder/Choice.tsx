import { German } from '../../components/German.tsx';
import type { Place } from '../../domain/place.ts';
import { nameOfState } from '../../domain/state.ts';
import { labelOf } from './share.ts';

/** Asks which of several places is meant. */
export function Choice({ places, choose }: { places: Place[]; choose: (place: Place) => void }) {
  return (
    <ul class="choices">
      {places.map((place) => (
        <li key={`${place.name} ${place.districts}`}>
          <button type="button" class="button" onClick={() => choose(place)}>
            <German>
              {labelOf(place)}
              {place.name !== nameOfState(place.state) && `, ${nameOfState(place.state)}`}
            </German>
          </button>
        </li>
      ))}
    </ul>
  );
}

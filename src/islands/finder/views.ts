import type { FilterChoices, Filters } from '../../domain/filters.ts';
import type { Moment } from '../../domain/openness.ts';
import type { Place } from '../../domain/place.ts';
import type { Found, Load } from '../../domain/search.ts';
import type { Service } from '../../domain/service.ts';
import type { DirectoryIndex } from '../../domain/shards.ts';

/** One service in a list. `language`: the reader's tag, the one searched for, else that of the page. */
export interface ItemProps {
  service: Service;
  /** As the crow flies; absent for offers without a distance. */
  km?: number;
  index: Pick<DirectoryIndex, 'built' | 'holidays'>;
  now: Moment;
  language: string;
}

/** The results on a drawing of Germany: the same services, in the same order, as the list. */
export interface MapProps {
  place: Place;
  found: Found;
  filters: Filters;
  load: Load;
}

/** What happens near the place in the next seven days. */
export interface WeekProps {
  place: Place;
  filters: Filters;
  choices: FilterChoices;
  load: Load;
  now: Moment;
}

/** The offices in charge at the place; `districts` of the place is empty where only a position is known, and that near no town. */
export interface OfficesProps {
  place: Place;
  load: Load;
  index: DirectoryIndex;
}

/** The guided question; `choose` sets the filter to a service type and leads the reader to the results or the place. */
export interface AskProps {
  choose: (type: string) => void;
}

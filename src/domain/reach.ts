import type { Place } from './place.ts';
import type { Service } from './service.ts';

/** Where a reader is, as far as areas go; `states` holds several where only a position is known. */
export interface Whereabouts {
  districts: string[];
  states: string[];
}

/** The whereabouts of an understood place. */
export function whereaboutsOf(place: Pick<Place, 'districts' | 'state'>): Whereabouts {
  return { districts: place.districts, states: place.state ? [place.state] : [] };
}

/** Whether an offer without a distance serves people there: the nation, its Land, or (position unknown) its district or Land. */
export function reaches(service: Service, { districts, states }: Whereabouts): boolean {
  if (service.area === 'national') return true;
  if (service.area === 'local' && service.district) return districts.includes(service.district);
  return states.includes(service.state);
}

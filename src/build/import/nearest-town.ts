import { kilometres } from '../../domain/distance.ts';
import { stateOf } from '../../domain/state.ts';
import { readPlaces } from '../places.ts';
import type { Cells } from './record.ts';

/** A position further from every known place says nothing about its district. */
const NEAR = 5;

/** Adds district and Land of the nearest known place to a record that has a position but no town; others stay as they are. */
export function withDistrict(cells: Cells): Cells {
  const here = { latitude: Number(cells.latitude), longitude: Number(cells.longitude) };
  if (cells.city || cells.postal_code || cells.district || !cells.latitude || !cells.longitude) return cells;
  let best = { km: NEAR, district: '' };
  for (const town of readPlaces().towns) {
    if (Math.abs(town.latitude - here.latitude) > 0.1) continue;
    const km = kilometres(town, here);
    if (km < best.km) best = { km, district: town.district };
  }
  return best.district ? { ...cells, district: best.district, state: stateOf(best.district) } : cells;
}

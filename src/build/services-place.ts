import { stateOf } from '../domain/state.ts';
import { isShelter } from './protected-places.ts';
import { rule, text } from './services-rules.ts';

/** What is wrong with a row as a whole: its column, message and remedy. */
interface RowFault {
  field: string;
  message: string;
  remedy: string;
}

type Cells = Record<
  | 'name'
  | 'organization'
  | 'types'
  | 'street'
  | 'postal_code'
  | 'city'
  | 'district'
  | 'latitude'
  | 'longitude'
  | 'phones'
  | 'email'
  | 'url'
  | 'area'
  | 'state',
  string
>;

/** A cell with WGS 84 degrees inside Germany, or empty. */
export function coordinate(least: number, most: number, name: string) {
  return text(20).check(
    rule(
      (value) =>
        /^\d{1,2}(\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most
          ? undefined
          : `is not a ${name} in Germany`,
      `write degrees such as ${Math.ceil(least)}.1234, with a point; both columns or none; latitude comes first`,
    ),
  );
}

/** Faults that show only when columns of a row are read together. The address of a shelter is the gravest: it can kill. */
export function rowFaults(row: Cells): RowFault[] {
  const faults: RowFault[] = [];
  const add = (field: string, message: string, remedy: string) => faults.push({ field, message, remedy });
  const shelter =
    [row.name, row.organization, row.street].some(isShelter) || row.types.split('|').includes('schutzhaus');
  for (const field of ['street', 'postal_code', 'latitude', 'longitude'] as const)
    if (shelter && row[field])
      add(field, 'gives the place of a shelter', 'empty it: a shelter is shown with phone and town only');
  if (Boolean(row.latitude) !== Boolean(row.longitude))
    add(row.latitude ? 'longitude' : 'latitude', 'is empty though the other coordinate is given', 'write both or none');
  if (Number(row.latitude) < 20 && Number(row.longitude) > 40)
    add('latitude', 'looks like the longitude', 'swap latitude and longitude');
  if (!row.street && !row.phones && !row.email && !row.url)
    add('phones', 'is empty, and so are street, email and url', 'give at least one way to reach it');
  if (row.area === 'state' && !row.state) add('state', 'is empty though area is state', 'name the Land, such as SH');
  if (row.area === 'local' && !row.city && !row.postal_code && !row.district)
    add('district', 'is empty, and so are postal_code and city', 'name the town, or the district it serves: 01055');
  if (row.district && row.state && stateOf(row.district) !== row.state)
    add('district', `lies in ${stateOf(row.district)}, not in ${row.state}`, 'correct the district or the state');
  return faults;
}

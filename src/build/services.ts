import type { Place } from '../domain/place.ts';
import type { Course, Service } from '../domain/service.ts';
import type { Access, Audience, Carrier, Channel, Kind, Level, Status } from '../domain/vocabulary.ts';
import type { Fault } from './faults.ts';
import { scheduleOf } from './hours.ts';
import { readPhone } from './phones.ts';
import { remembered } from './remembered.ts';
import { faultsOf } from './schema.ts';
import { list, REQUIRED, type Row, rowSchema } from './services-schema.ts';
import { readTable } from './services-table.ts';

/** Finds the position of a postal code or, where it is empty, of a town in a Land (code without `DE-`, may be empty). */
export type Locate = (
  postal_code: string,
  city: string,
  state: string,
) => Pick<Place, 'latitude' | 'longitude' | 'districts' | 'state'> | undefined;

/** The services of `services.csv`, with a position by `locate` where the table gives none, and all faults of the table. */
export function buildServices(
  bytes: Uint8Array,
  locate: Locate,
  today: string,
  file = 'src/data/services.csv',
): { services: Service[]; faults: Fault[] } {
  const { services, faults } = readServices(bytes, file, today);
  const current = services.filter(({ valid_to }) => !valid_to || valid_to >= today);
  const [find, hours] = [remembered(locate), remembered(scheduleOf)];
  const scheduled = (service: Service) => ({ ...service, ...hours(service.opening_hours, service.state, today) });
  return { services: current.map((service) => scheduled(placed(service, find))), faults };
}

/** Reads the table (UTF-8, comma, header): services of sound rows, faults of all others. `today`: ISO date. */
export function readServices(bytes: Uint8Array, file: string, today: string): { services: Service[]; faults: Fault[] } {
  const schema = rowSchema(today);
  const { rows, faults } = readTable(bytes, file, Object.keys(schema.shape), REQUIRED);
  const services: Service[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const result = schema.safeParse(cells);
    if (result.success) services.push(toService(result.data));
    else faults.push(...faultsOf(result, file, () => line));
    const id = cells.id ?? '';
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else if (id)
      faults.push({
        file,
        line,
        field: 'id',
        message: `"${id}" stands in line ${first} too`,
        remedy: 'give one of them another id',
      });
  }
  return { services, faults };
}

/** A checked row as a service, with district and position only where the table gives them, and hours as words. */
function toService(row: Row): Service {
  const { level, lessons, starts, exam, closed, source_id, ...same } = row;
  const phones = list(row.phones).map((phone) => readPhone(phone)!);
  const [youngest = '', oldest = ''] = row.ages.split('-');
  return {
    ...same,
    kind: (row.kind || 'advice') as Kind,
    carrier: row.carrier as Carrier | '',
    types: list(row.types),
    latitude: row.latitude ? Number(row.latitude) : null,
    longitude: row.longitude ? Number(row.longitude) : null,
    position: row.latitude ? 'address' : '',
    area: row.area as Service['area'],
    phones,
    channels: row.channels ? (list(row.channels) as Channel[]) : channelsOf(row),
    languages: list(row.languages),
    interpreters: list(row.interpreters),
    audience: list(row.audience) as Audience[],
    ages: row.ages ? [Number(youngest), Number(oldest || 120)] : null,
    status: list(row.status) as Status[],
    access: list(row.access) as Access[],
    waiting: row.waiting as Service['waiting'],
    course: courseOf(row),
    week: [],
    closed_on_holidays: false,
    dates: [],
    closures: list(closed).map((span) => span.split('/') as [string, string]),
  };
}

/** The channels that follow from the ways to reach a service, where the table names none. */
function channelsOf({ area, street, city, phones, email }: Row): Channel[] {
  const site = area === 'local' && (street || city) ? ['site' as const] : [];
  return [...site, ...(phones ? ['phone' as const] : []), ...(email ? ['mail' as const] : [])];
}

function courseOf({ level, lessons, starts, exam }: Row): Course | null {
  if (!level && !lessons && !starts && !exam) return null;
  return { level: level as Level | '', lessons: Number(lessons), starts, exam };
}

/** A service with its district and, where the table gives no position, that of its postal code or town. */
function placed(service: Service, locate: Locate): Service {
  const place =
    service.city || service.postal_code ? locate(service.postal_code, service.city, service.state) : undefined;
  if (!place || (service.state && place.state !== service.state)) return service;
  const { latitude, longitude, districts } = place;
  const state = service.area === 'national' ? '' : place.state;
  const district = districts.length === 1 ? districts[0]! : service.district;
  if (service.position) return { ...service, state, district };
  return { ...service, state, district, latitude, longitude, position: service.postal_code ? 'postal_code' : 'city' };
}

import type { Service } from '../domain/service.ts';
import { nameOfState } from '../domain/state.ts';
import { schedulesOf } from './export-hours.ts';
import { uuidOf } from './uuid.ts';

/** What the export knows besides the services: names of types by id, the public address of the site without slash at its end. */
export interface ExportFacts {
  types: ReadonlyMap<string, { name: string; does: string; open_eligibility: readonly string[] }>;
  origin: string;
}

const english = new Intl.DisplayNames('en', { type: 'language' });

/** A service as HSDS 3.0 JSON, in full. The ids are made from ours and stay; a place is exact or left out. */
export function hsdsOf(service: Service, facts: ExportFacts): object {
  const { languages, interpreters, access, ages, checked, waiting, waiting_since } = service;
  const id = uuidOf(`service ${service.id}`);
  const organization = service.organization || service.name;
  const organizationId = uuidOf(`organization ${organization}`);
  const own = (what: string) => ({ id: uuidOf(`${what} ${service.id}`), service_id: id });
  return known({
    id,
    organization_id: organizationId,
    name: service.name,
    description: service.note,
    url: service.url,
    email: service.email,
    status: 'active',
    interpretation_services: interpreters.map((tag) => (tag === '*' ? 'any language' : english.of(tag))).join(', '),
    application_process: APPLICATION.filter(([word]) => access.includes(word as never))
      .map(([, text]) => text)
      .join(' '),
    fees_description: service.cost,
    wait_time:
      waiting &&
      [waiting === 'full' ? 'Keine neuen Termine' : 'Lange Wartezeit', waiting_since].filter(Boolean).join(', '),
    eligibility_description: [...service.audience, ...service.status].join(', '),
    minimum_age: ages?.[0],
    maximum_age: ages?.[1],
    assured_date: day(checked),
    last_modified: day(checked) && `${checked}T00:00:00Z`,
    phones: service.phones.map(({ tel, note }, n) =>
      known({ ...own(`phone ${n}`), number: tel, type: 'voice', description: note }),
    ),
    schedules: schedulesOf(service),
    service_areas: [{ ...own('area'), name: areaOf(service) }],
    service_at_locations: locationsOf(service, organizationId),
    languages: languages.map((tag) => ({ ...own(`language ${tag}`), name: english.of(tag), code: tag })),
    organization: { id: organizationId, name: organization, description: organization },
    cost_options: access.includes('free') ? [{ ...own('cost'), option: 'kostenlos', currency: 'EUR', amount: 0 }] : [],
    attributes: attributesOf(service, facts, id),
  });
}

const APPLICATION = [
  ['open', 'Ohne Termin.'],
  ['appointment', 'Mit Termin.'],
];

/** A date of a day; a bare month or year says less than HSDS wants. */
const day = (date: string): string => (date.length === 10 ? date : '');

function areaOf({ area, city, state }: Service): string {
  return area === 'national' ? 'Deutschland' : (area === 'local' && city) || nameOfState(state) || 'Deutschland';
}

/** The place people come to, as far as it is known; a position that only stands for a town is left out. */
function locationsOf(service: Service, organization_id: string): object[] {
  const { id, street, postal_code, city, state, latitude, longitude, position, access } = service;
  if (!city) return [];
  const location = uuidOf(`location ${id}`);
  const address = {
    id: uuidOf(`address ${id}`),
    location_id: location,
    address_1: street,
    city,
    state_province: nameOfState(state),
    postal_code,
    country: 'DE',
    address_type: 'physical',
  };
  const accessibility = access.includes('step-free')
    ? [{ id: uuidOf(`accessibility ${id}`), location_id: location, description: 'Stufenlos erreichbar' }]
    : [];
  return [
    {
      id: uuidOf(`service_at_location ${id}`),
      service_id: uuidOf(`service ${id}`),
      location_id: location,
      location: known({
        id: location,
        location_type: 'physical',
        organization_id,
        ...(position === 'address' && { latitude, longitude }),
        addresses: [address],
        accessibility,
      }),
    },
  ];
}

/** What a service is in our words and those of Open Eligibility; and, as plain values, its source and its page here. */
function attributesOf(service: Service, { types, origin }: ExportFacts, link_id: string): object[] {
  const link = (what: string) => ({ id: uuidOf(`attribute ${what} ${service.id}`), link_id, link_entity: 'service' });
  const term = (taxonomy: string, code: string, name: string, description: string, language: string) => {
    const id = uuidOf(`term ${taxonomy} ${code}`);
    const taxonomy_term = known({ id, code, name, description, taxonomy, language });
    return { ...link(`${taxonomy} ${code}`), taxonomy_term_id: id, taxonomy_term };
  };
  const eligibility = new Set(service.types.flatMap((type) => types.get(type)?.open_eligibility ?? []));
  const facets = { kind: [service.kind], carrier: [service.carrier], access: service.access };
  return [
    ...service.types.map((type) => {
      const { name = type, does = type } = types.get(type) ?? {};
      return term('Anlauf: type of service', type, name, does, 'de');
    }),
    ...[...eligibility].map((name) => term('Open Eligibility', name, name, name, 'en')),
    ...Object.entries(facets).flatMap(([group, words]) =>
      words
        .filter(Boolean)
        .map((word) => term(`Anlauf: ${group}`, `${group}:${word}`, word, `${group}: ${word}`, 'en')),
    ),
    { ...link('source'), link_type: 'source', value: service.source },
    { ...link('page'), link_type: 'page', value: `${origin}/services/${service.id}/` },
  ];
}

/** The fields that hold something. */
function known(fields: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== null,
    ),
  );
}

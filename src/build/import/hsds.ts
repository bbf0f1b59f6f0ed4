import { isProtected } from '../protected-places.ts';
import { isPostbox } from '../services-rules.ts';
import { hoursOfSchedules } from './hsds-hours.ts';
import type { TypesOf } from './osm.ts';
import {
  type Adapted,
  type Cells,
  type Finding,
  type Incoming,
  incoming,
  isThing,
  type Thing,
  textOf,
  thingsOf,
} from './record.ts';
import { tidyDate, tidyDegrees, tidyText, tidyUrl } from './tidy.ts';
import { tidyPhones } from './tidy-phones.ts';
import { homeFinding } from './types.ts';

/** The services in HSDS 3.0 or Open Referral UK JSON: one, a page of a list, those of an organization or at a location; undefined for other JSON. */
export function hsdsServices(data: unknown): Thing[] | undefined {
  if (Array.isArray(data)) return data.length && data.every(isService) ? (data as Thing[]) : undefined;
  if (!isThing(data)) return undefined;
  const list = data.contents ?? data.content;
  if (Array.isArray(list)) {
    const services = thingsOf(list).map(atLocation).filter(isService);
    return services.length ? services : undefined;
  }
  if (Array.isArray(data.services) && data.name)
    return thingsOf(data.services).map((service) => ({ organization: data, ...service }));
  return isService(data) || isThing(data.service) ? [atLocation(data)] : undefined;
}

/** Which page of a longer list a file is: `, only page 1 of 7`; `''` for a whole one. */
export function pageOf(data: unknown): string {
  if (!isThing(data) || !(Number(data.total_pages) > 1)) return '';
  return `, only page ${textOf(data.page_number) || '?'} of ${textOf(data.total_pages)}`;
}

const isService = (data: unknown): boolean =>
  isThing(data) &&
  Boolean(data.id && data.name) &&
  (isThing(data.organization) || 'service_at_locations' in data || 'status' in data);

/** A service_at_location turned round: the service with this one location. */
function atLocation(record: Thing): Thing {
  return isThing(record.service) ? { ...record.service, service_at_locations: [record] } : record;
}

/** HSDS services as rows of our table, one for each location; `today` is an ISO date. */
export function adaptHsds(services: readonly Thing[], typesOf: TypesOf, today: string): Adapted {
  const records: Incoming[] = [];
  const findings: Finding[] = [];
  services.forEach((service, index) => {
    const at = `record ${index + 1}`;
    const status = textOf(service.status);
    const country = places(service)
      .flatMap(({ address }) => textOf(address.country))
      .find((one) => one && !/^(de|deutschland|germany)$/i.test(one));
    if (status && status !== 'active')
      findings.push({
        at,
        field: 'status',
        message: `is "${status.slice(0, 40)}"`,
        remedy: 'only active services are listed: leave it out',
      });
    else if (country)
      findings.push({
        at,
        field: 'country',
        message: `is "${country.slice(0, 40)}"`,
        remedy: 'only places in Germany are listed: leave it out, or write DE',
      });
    else
      places(service).forEach((place, n) => {
        const where = n ? `${at}, place ${n + 1}` : at;
        const { name, alternate_name } = place.location;
        const home = [name, alternate_name, service.alternate_name].map(textOf).find(isProtected);
        if (home) findings.push(homeFinding(where, 'name', home));
        else records.push(row(where, service, place, typesOf, today));
      });
  });
  return { records, findings };
}

interface Place {
  at: Thing;
  location: Thing;
  address: Thing;
}

/** An address for letters is as good as a P.O. box, which is never shown. */
const FOR_LETTERS = { address_1: 'Postfach', address_2: '' };

/** Where a service is: its locations with their address to visit; one empty place where it names none. */
function places(service: Thing): Place[] {
  const list = thingsOf(service.service_at_locations ?? []).map((at): Place => {
    const location = isThing(at.location) ? at.location : {};
    const addresses = thingsOf(location.addresses ?? []);
    const open = location.location_type === 'postal' ? [] : addresses.filter((one) => one.address_type !== 'postal');
    const visit = open.find((one) => one.address_type === 'physical') ?? open[0];
    return { at, location, address: visit ?? (addresses[0] ? { ...addresses[0], ...FOR_LETTERS } : {}) };
  });
  return list.length ? list : [{ at: {}, location: {}, address: {} }];
}

function row(
  at: string,
  service: Thing,
  { at: atPlace, location, address }: Place,
  typesOf: TypesOf,
  today: string,
): Incoming {
  const organization = isThing(service.organization) ? service.organization : {};
  const lists = (field: string) => [atPlace, service, location, organization].map((one) => thingsOf(one[field] ?? []));
  const nearest = (field: string) => lists(field).find((list) => list.length) ?? [];
  const voices = lists('phones').map((list) => list.filter(({ type }) => !/fax/i.test(textOf(type))));
  const fax = lists('phones').flat().length > voices.flat().length ? 'phones: fax left out' : '';
  const phones = tidyPhones([...new Set(voices.find((list) => list.length)?.map(phoneOf))].join('|'));
  const url = tidyUrl(
    textOf(service.url) || textOf(location.url) || textOf(organization.website) || textOf(organization.url),
  );
  const schedules = nearest('schedules');
  const hours = hoursOfSchedules(schedules, today);
  const cost = tidyText(textOf(service.fees_description), 100, 'cost');
  const note = tidyText(textOf(service.description), 300, 'note');
  const said = hours ? '' : (schedules.map(({ description }) => textOf(description)).find(Boolean) ?? '');
  const hours_note = tidyText(said, 300, 'hours_note');
  const street = [textOf(address.address_1), textOf(address.address_2)].filter(Boolean);
  const minimum = textOf(service.minimum_age);
  const costs = thingsOf(service.cost_options ?? []).map(({ amount }) => amount);
  const cells: Cells = {
    name: textOf(service.name),
    organization: textOf(organization.name),
    types: typesOf(thingsOf(service.attributes ?? []).flatMap(wordsOf)),
    street: street.filter((line) => !isPostbox(line)).join(', ') || street.join(', '),
    postal_code: textOf(address.postal_code),
    city: textOf(address.city),
    latitude: tidyDegrees(location.latitude),
    longitude: tidyDegrees(location.longitude),
    area: location.location_type === 'physical' || address.city ? 'local' : '',
    phones: phones.cell,
    email: textOf(service.email) || textOf(organization.email),
    url: url.cell,
    languages: [...new Set(nearest('languages').map(({ code }) => tagOf(textOf(code))))].filter(Boolean).join('|'),
    ages: minimum && `${minimum}-${textOf(service.maximum_age)}`,
    access: costs.length && costs.every((amount) => Number(amount) === 0) ? 'free' : '',
    cost: cost.cell,
    opening_hours: hours,
    hours_note: hours_note.cell,
    note: note.cell,
    source: url.cell || 'HSDS',
    source_id: service.id ? `hsds:${textOf(service.id)}${location.id ? `@${textOf(location.id)}` : ''}` : '',
    checked: tidyDate(textOf(service.assured_date) || textOf(service.last_modified)),
  };
  return incoming(
    at,
    cells,
    [fax, ...[phones, url, cost, note, hours_note].map(({ repaired }) => repaired)].filter(Boolean),
  );
}

function phoneOf(phone: Thing): string {
  const extension = textOf(phone.extension);
  const said = textOf(phone.description)
    .replace(/\s*[()|;]\s*/g, ' ')
    .trim();
  const note = [extension && `Durchwahl ${extension}`, said.length > 60 ? '' : said].filter(Boolean).join(', ');
  return `${textOf(phone.number).replace(/^"|"$/g, '')}${note && ` (${note})`}`;
}

/** What a taxonomy term calls itself: code, name, term of Open Referral UK. */
function wordsOf({ taxonomy_term: term }: Thing): string[] {
  return isThing(term) ? [term.code, term.name, term.term].map(textOf).filter(Boolean) : [];
}

/** The shortest tag of a language (`eng` → `en`); what is none stays as it is and fails the check of the table. */
function tagOf(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? '';
  } catch {
    return code;
  }
}

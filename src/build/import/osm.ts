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
import { tidyHours } from './tidy-hours.ts';
import { tidyPhones } from './tidy-phones.ts';
import { homeFinding, isHome } from './types.ts';

/** Finds our types for tags as `key=value`, the most telling first. */
export type TypesOf = (words: readonly string[]) => string;

/** Whether JSON is an answer of the Overpass API. */
export function isOverpass(data: unknown): boolean {
  return isThing(data) && Array.isArray(data.elements);
}

/** What keeps an answer of Overpass from being read: it says itself that it broke off. */
export function overpassFault(data: unknown): Finding | undefined {
  const remark = isThing(data) && isOverpass(data) ? textOf(data.remark) : '';
  if (!/runtime error/i.test(remark)) return undefined;
  const remedy = 'ask Overpass again, for a smaller area or with a longer timeout';
  return { at: 'file', field: 'remark', message: `is incomplete: ${remark.slice(0, 200)}`, remedy };
}

/** Whether JSON is a GeoJSON collection of features. */
export function isGeoJson(data: unknown): boolean {
  return isThing(data) && (data.type === 'FeatureCollection' || data.type === 'Feature');
}

/** The elements of an Overpass answer that carry tags as rows of our table. */
export function adaptOverpass(data: unknown, typesOf: TypesOf): Adapted {
  const elements = thingsOf((data as Thing).elements).flatMap((element, index): Tagged[] => {
    if (!isThing(element.tags)) return [];
    const { lat: latitude, lon: longitude } = isThing(element.center) ? element.center : element;
    const id = `${textOf(element.type)}/${textOf(element.id)}`;
    return [{ at: `record ${index + 1}`, tags: element.tags, latitude, longitude, id }];
  });
  return adaptTagged(elements, typesOf);
}

/** The features of a GeoJSON file with OpenStreetMap tags as rows of our table. */
export function adaptGeoJson(data: unknown, typesOf: TypesOf): Adapted {
  return adaptTagged(featuresOf(data), typesOf);
}

interface Tagged {
  at: string;
  tags: Thing;
  latitude: unknown;
  longitude: unknown;
  id: string;
}

/** Features with their properties and the middle of their geometry (longitude comes first in GeoJSON). */
export function featuresOf(data: unknown): Tagged[] {
  const features = (data as Thing).type === 'Feature' ? [data as Thing] : thingsOf((data as Thing).features);
  return features.map((feature, index) => {
    const tags = isThing(feature.properties) ? feature.properties : {};
    const [longitude, latitude] = middleOf(isThing(feature.geometry) ? feature.geometry.coordinates : []);
    return { at: `record ${index + 1}`, tags, longitude, latitude, id: textOf(tags['@id']) || textOf(feature.id) };
  });
}

/** The middle of the box around all points of nested coordinates. */
function middleOf(coordinates: unknown): [number?, number?] {
  let box: [number, number, number, number] | undefined;
  const queue: unknown[] = [coordinates];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!Array.isArray(next)) continue;
    const [x, y] = next;
    if (typeof x !== 'number' || typeof y !== 'number') for (const part of next) queue.push(part);
    else
      box = box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)] : [x, y, x, y];
  }
  return box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : [];
}

/** Tagged things as rows; where people live who need protection is refused, whatever type a mapping gives it. */
function adaptTagged(things: readonly Tagged[], typesOf: TypesOf): Adapted {
  const records: Incoming[] = [];
  const findings: Finding[] = [];
  for (const thing of things) {
    const home = pairsOf(thing.tags).find(isHome);
    const gone = goneTag(thing.tags);
    if (gone) findings.push({ at: thing.at, field: gone, message: 'tells of what is no more', remedy: 'leave it out' });
    else if (home) findings.push(homeFinding(thing.at, home.split('=')[0]!, home));
    else records.push(fromTags(thing, typesOf));
  }
  return { records, findings };
}

const GONE = /^(disused|abandoned|demolished|removed|razed|was)(:|$)/;
const LIVING = ['amenity', 'office', 'healthcare', 'shop', 'club', 'leisure', 'craft', 'tourism'];

/** The tag that says a thing is closed for good; what it was before does not matter where it is something new now. */
function goneTag(tags: Thing): string | undefined {
  if (LIVING.some((key) => textOf(tags[key])) && tags.disused !== 'yes' && tags.abandoned !== 'yes') return undefined;
  return Object.keys(tags).find((key) => GONE.test(key) && tags[key] !== 'no');
}

/** Tags as `key=value`, one for each value. */
function pairsOf(tags: Thing): string[] {
  return Object.entries(tags).flatMap(([key, value]) =>
    textOf(value)
      .split(';')
      .map((one) => `${key}=${one.trim()}`),
  );
}

function fromTags({ at, tags, id, latitude, longitude }: Tagged, typesOf: TypesOf): Incoming {
  const tag = (...names: string[]) => names.map((name) => textOf(tags[name])).find(Boolean) ?? '';
  const pairs = pairsOf(tags);
  const phones = tidyPhones(tag('contact:phone', 'phone', 'contact:mobile', 'mobile'));
  const url = tidyUrl(tag('contact:website', 'website', 'url').split(';')[0]!.trim());
  const languages = Object.keys(tags).flatMap(
    (key) => (tags[key] === 'yes' && /^language:([a-z]{2,3})$/.exec(key)?.[1]) || [],
  );
  const hours = tidyHours(tag('opening_hours'));
  const note = tidyText(tag('description:de', 'description'), 300, 'note');
  const cells: Cells = {
    name: tag('name:de', 'name'),
    organization: tag('operator'),
    types: typesOf(pairs),
    street: [tag('addr:street', 'addr:place'), tag('addr:housenumber')].filter(Boolean).join(' '),
    postal_code: tag('addr:postcode'),
    city: tag('addr:city'),
    latitude: tidyDegrees(latitude),
    longitude: tidyDegrees(longitude),
    area: 'local',
    phones: phones.cell,
    email: tag('contact:email', 'email').split(';')[0]!.trim(),
    url: url.cell,
    languages: languages.join('|'),
    audience: pairs.flatMap((pair) => AUDIENCE[pair] ?? []).join('|'),
    access: pairs.flatMap((pair) => ACCESS[pair] ?? []).join('|'),
    opening_hours: hours.opening_hours,
    hours_note: hours.hours_note,
    note: note.cell,
    source: /^(node|way|relation)\/\d+$/.test(id) ? `https://www.openstreetmap.org/${id}` : 'OpenStreetMap',
    source_id: id && `osm:${id}`,
    checked: tidyDate(tag('check_date', 'survey:date', 'check_date:opening_hours')),
  };
  return incoming(at, cells, [phones, url, hours, note].map(({ repaired }) => repaired).filter(Boolean));
}

const AUDIENCE: Record<string, string> = {
  'social_facility:for=refugee': 'refugees',
  'social_facility:for=refugees': 'refugees',
  'social_facility:for=woman': 'women',
  'social_facility:for=women': 'women',
  'social_facility:for=child': 'children',
  'social_facility:for=juvenile': 'young',
  'social_facility:for=senior': 'seniors',
  'social_facility:for=families': 'families',
  'social_facility:for=disabled': 'disabled',
};

const ACCESS: Record<string, string> = { 'wheelchair=yes': 'step-free', 'fee=no': 'free', 'female=only': 'women-only' };

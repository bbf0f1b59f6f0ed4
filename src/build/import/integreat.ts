import { nameOfState, STATES } from '../../domain/state.ts';
import { isProtected } from '../protected-places.ts';
import { readGermanHours } from './german-hours.ts';
import { slug } from './ids.ts';
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
} from './record.ts';
import { tidyDate, tidyUrl } from './tidy.ts';
import { tidyPhones } from './tidy-phones.ts';
import { homeFinding } from './types.ts';

/** Whether JSON is a list of places taken from Integreat pages. */
export function isIntegreat(data: unknown): data is Thing[] {
  return (
    Array.isArray(data) &&
    data.length > 0 &&
    data.every((one) => isThing(one) && 'category_path' in one && 'source_url' in one)
  );
}

/** Places of Integreat pages as rows of our table. Their type is told by the words of name, title and path of the page. */
export function adaptIntegreat(places: readonly Thing[], typesOf: TypesOf): Adapted {
  const ids = idsOf(places);
  const records: Incoming[] = [];
  const findings: Finding[] = [];
  for (const [index, place] of places.entries()) {
    const at = `record ${index + 1}`;
    const read = (field: string) => textOf(place[field]);
    const name = nameOf(read('name'), read('page_title'));
    // A lead-in tells what stands at the address, though the title of the page is the name.
    const home = [read('name'), read('page_title')].find((text) => text !== name && isProtected(text));
    if (home) {
      findings.push(homeFinding(at, 'name', home));
      continue;
    }
    const types = typesOf([read('name'), read('page_title'), ...read('category_path').split('/').reverse()]);
    const phones = tidyPhones(read('phone'));
    const url = tidyUrl(read('url'));
    const opening_hours = readGermanHours(read('hours')) ?? '';
    const cells: Cells = {
      name,
      kind: types === 'behoerde' ? 'authority' : '',
      types,
      street: read('street'),
      postal_code: read('plz'),
      city: read('city'),
      // The Land is that of the page, and a place may lie in another: a postal code says it better.
      state: read('plz') ? '' : (STATES.find((code) => nameOfState(code) === read('bundesland')) ?? ''),
      area: 'local',
      phones: phones.cell,
      email: place.email_personal === true ? '' : read('email'),
      url: url.cell,
      opening_hours,
      hours_note: opening_hours ? '' : read('hours'),
      source: read('source_url'),
      source_id: ids[index]!,
      checked: tidyDate(read('page_date')),
    };
    records.push(incoming(at, cells, [phones.repaired, url.repaired].filter(Boolean)));
  }
  return { records, findings };
}

/** An id for each place: page and name; with postal code and street only where a page names several so, for these may be corrected. */
function idsOf(places: readonly Thing[]): string[] {
  const bases = places.map(({ source_url, name, page_title }) => {
    const page = textOf(source_url).replace(/^https?:\/\/[^/]*\/|\/$/g, '');
    const short = page.replace(/^(.{20}).{2,}(.{80})$/, '$1~$2');
    return `integreat:${short}#${slug(nameOf(textOf(name), textOf(page_title))).slice(0, 40)}`;
  });
  const seen = new Set<string>();
  const repeated = new Set(bases.filter((base) => seen.has(base) || !seen.add(base)));
  return places.map(({ plz, street }, index) => {
    const base = bases[index]!;
    return repeated.has(base) ? `${base}-${textOf(plz)}-${slug(textOf(street)).slice(0, 30)}` : base;
  });
}

/** Pages often have a lead-in ("Anmeldung bei:") or a sentence where a name should be; then the title of the page names it. */
function nameOf(name: string, title: string): string {
  return /:$|^\(|\S+ \S+ \S+ \S.*(?<!e\. ?V)\.$|^(Für|Zuständig|Dann|Wenn|Hier|Eine|Bitte|Du) /.test(name)
    ? title
    : name;
}

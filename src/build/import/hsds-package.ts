import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openText } from './open.ts';
import { type Finding, isThing, type Thing, textOf, thingsOf } from './record.ts';
import { readSheet } from './sheet.ts';

/** Tables of the HSDS data package that we read; Open Referral UK has the same. */
const TABLES = [
  'services',
  'organizations',
  'locations',
  'addresses',
  'phones',
  'schedules',
  'languages',
  'service_at_location',
  'cost_options',
  'attributes',
  'taxonomy_terms',
] as const;
type Tables = Record<(typeof TABLES)[number], Thing[]>;

/** The folder of a data package, where the path is one or its `datapackage.json`. */
export function packageFolder(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const folder = statSync(path).isDirectory() ? path : /datapackage\.json$/.test(path) ? dirname(path) : '';
  return folder && existsSync(join(folder, 'services.csv')) && existsSync(join(folder, 'service_at_location.csv'))
    ? folder
    : undefined;
}

/** The services of an HSDS data package in CSV, nested like its JSON. */
export function readPackage(folder: string): { services: Thing[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = (name: string): Thing[] => {
    const path = join(folder, `${name}.csv`);
    if (!existsSync(path)) return [];
    const opened = openText(path);
    const sheet = opened.findings.length ? { rows: [], findings: [] } : readSheet(opened.text);
    for (const one of [...opened.findings, ...sheet.findings]) findings.push({ ...one, at: `${name}.csv, ${one.at}` });
    return sheet.rows.map(({ cells }) => Object.fromEntries(cells));
  };
  const tables = Object.fromEntries(TABLES.map((name) => [name, read(name)])) as Tables;
  return { services: findings.length ? [] : nest(tables), findings };
}

/** The tables of a package in one JSON file (`{"services.csv": […], …}`), nested; undefined for other JSON. */
export function tabularServices(data: unknown): Thing[] | undefined {
  if (!isThing(data) || !Array.isArray(data['services.csv'])) return undefined;
  return nest(Object.fromEntries(TABLES.map((name) => [name, thingsOf(data[`${name}.csv`] ?? [])])) as Tables);
}

function nest(tables: Tables): Thing[] {
  const of = (name: (typeof TABLES)[number], column: string) => {
    const groups = new Map<string, Thing[]>();
    for (const one of tables[name]) {
      const key = textOf(one[column]);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key)?.push(one);
    }
    return (id: unknown) => (textOf(id) && groups.get(textOf(id))) || [];
  };
  const [organization, location, term] = [of('organizations', 'id'), of('locations', 'id'), of('taxonomy_terms', 'id')];
  const addresses = of('addresses', 'location_id');
  const attributes = of('attributes', 'link_id');
  const ofService = (['phones', 'schedules', 'languages', 'cost_options', 'service_at_location'] as const).map((name) =>
    of(name, 'service_id'),
  );
  return tables.services.map((service) => {
    const [phones, schedules, languages, cost_options, sites] = ofService.map((find) => find(service.id));
    return {
      ...service,
      organization: organization(service.organization_id)[0] ?? {},
      ...{ phones, schedules, languages, cost_options },
      attributes: attributes(service.id).map((one) => ({ ...one, taxonomy_term: term(one.taxonomy_term_id)[0] })),
      service_at_locations: sites?.map((site) => {
        const place = location(site.location_id)[0] ?? {};
        return { ...site, location: { ...place, addresses: addresses(place.id) } };
      }),
    };
  });
}

import { isRefugeeHome } from '../protected-places.ts';
import { parseJson } from '../read.ts';
import { isPostbox } from '../services-rules.ts';
import { adaptSheet } from './adapt-sheet.ts';
import { adaptHsds, hsdsServices, pageOf } from './hsds.ts';
import { packageFolder, readPackage, tabularServices } from './hsds-package.ts';
import { adaptIntegreat, isIntegreat } from './integreat.ts';
import { mapRecords } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { openText } from './open.ts';
import { adaptGeoJson, adaptOverpass, featuresOf, isGeoJson, isOverpass, overpassFault } from './osm.ts';
import { plainRecords } from './plain.ts';
import { type Adapted, type Cells, type Finding, type Incoming, isThing } from './record.ts';
import { homeFinding, typesOfTerms, typesOfTexts } from './types.ts';

/** What a file was taken for, and its records as rows of our table. */
export interface Recognised extends Adapted {
  format: string;
}

/** Reads a file of any form we know, recognised by its content; `today` is an ISO date. */
export function adaptFile(path: string, mapping: Mapping, today: string): Recognised {
  const { format, records, findings } = readRecords(path, mapping, today);
  const sound: Incoming[] = [];
  for (const { at, cells: theirs, repaired } of records) {
    const cells: Cells = { ...mapping.defaults, ...theirs };
    const home = ['name', 'organization', 'street'].find((column) => isRefugeeHome(cells[column] ?? ''));
    if (home && !mapping.not_homes.includes(cells.source_id ?? '')) findings.push(homeFinding(at, home, cells[home]!));
    else sound.push(withoutPostbox({ at, cells, repaired }));
  }
  return { format, records: sound, findings };
}

/** Nobody can visit a P.O. box, and its postal code is not that of the place. */
function withoutPostbox({ at, cells, repaired }: Incoming): Incoming {
  if (!isPostbox(cells.street ?? '')) return { at, cells, repaired };
  const { street, postal_code, latitude, longitude, ...rest } = cells;
  const told = 'street: a P.O. box or for letters only, left out with postal code and position';
  return { at, cells: rest, repaired: [...repaired, told] };
}

function readRecords(path: string, mapping: Mapping, today: string): Recognised {
  const folder = packageFolder(path);
  if (folder) {
    const { services, findings } = readPackage(folder);
    const adapted = adaptHsds(services, typesOfTerms(mapping), today);
    return { format: 'HSDS data package', records: adapted.records, findings: [...findings, ...adapted.findings] };
  }
  const { text, findings } = openText(path);
  if (findings.length) return { format: 'unreadable', records: [], findings };
  const isJson = /^\s*([[{]|null\s*$)/.test(text);
  const found = isJson ? adaptJson(text, mapping, today) : adaptSheet(text, mapping);
  return found.records.length || found.findings.length ? found : { ...found, findings: [NO_RECORDS] };
}

const NO_RECORDS: Finding = {
  at: 'file',
  field: 'file',
  message: 'holds no records',
  remedy: 'export it anew; perhaps nothing was found, or a filter was set',
};

function adaptJson(text: string, mapping: Mapping, today: string): Recognised {
  const { data, faults } = parseJson<unknown>(text, '', null);
  if (faults.length)
    return {
      format: 'JSON',
      records: [],
      findings: faults.map(({ line, message }) => ({
        at: `file, line ${line}`,
        field: 'file',
        message: message.slice(0, 200),
        remedy: 'the file is damaged or cut off: export it anew',
      })),
    };
  const cut = overpassFault(data);
  if (cut) return { format: 'OpenStreetMap (Overpass)', records: [], findings: [cut] };
  if (Object.keys(mapping.columns).length) {
    const things = isGeoJson(data)
      ? featuresOf(data).map(({ tags, latitude, longitude }) => ({ ...tags, latitude, longitude }))
      : data;
    return { format: 'list with mapping', ...mapRecords(plainRecords(things), mapping) };
  }
  const terms = typesOfTerms(mapping);
  if (isGeoJson(data)) return { format: 'GeoJSON', ...adaptGeoJson(data, terms) };
  if (isOverpass(data)) return { format: 'OpenStreetMap (Overpass)', ...adaptOverpass(data, terms) };
  if (isIntegreat(data)) return { format: 'Integreat places', ...adaptIntegreat(data, typesOfTexts(mapping)) };
  const services = tabularServices(data) ?? hsdsServices(data);
  if (services) return { format: `HSDS or Open Referral UK${pageOf(data)}`, ...adaptHsds(services, terms, today) };
  if (isEmpty(data)) return { format: 'JSON', records: [], findings: [] };
  const keys = Object.keys((Array.isArray(data) ? data.find(isThing) : data) ?? {})
    .join(', ')
    .slice(0, 200);
  const message = `is JSON of a kind we do not know, with: ${keys || 'nothing'}`;
  const remedy = 'name the columns in a mapping (--map), see CONTRIBUTING.md';
  return { format: 'JSON', records: [], findings: [{ at: 'file', field: 'file', message, remedy }] };
}

/** Nothing at all, or nothing but empty lists. */
function isEmpty(data: unknown): boolean {
  const lists = Array.isArray(data) ? [data] : Object.values(data ?? {}).filter(Array.isArray);
  return data === null || (lists.length > 0 && lists.every((list) => list.length === 0));
}

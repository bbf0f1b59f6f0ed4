import { isRefugeeHome } from '../protected-places.ts';
import { parseJson } from '../read.ts';
import { isPostbox } from '../services-rules.ts';
import { REQUIRED, rowSchema } from '../services-schema.ts';
import { adaptHsds, hsdsServices } from './hsds.ts';
import { packageFolder, readPackage, tabularServices } from './hsds-package.ts';
import { adaptIntegreat, isIntegreat } from './integreat.ts';
import { isOurs, mapRecords } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { openText } from './open.ts';
import { adaptGeoJson, adaptOverpass, featuresOf, isGeoJson, isOverpass } from './osm.ts';
import { plainRecords } from './plain.ts';
import { type Adapted, type Cells, type Incoming, incoming, isThing } from './record.ts';
import { readSheet } from './sheet.ts';
import { homeFinding, typesOfTerms, typesOfTexts } from './types.ts';

/** What a file was taken for, and its records as rows of our table. */
export interface Recognised extends Adapted {
  format: string;
}

const OURS = Object.keys(rowSchema('9999-12-31').shape);

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
  return /^\s*[[{]/.test(text) ? adaptJson(text, mapping, today) : adaptSheet(text, mapping);
}

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
  if (services) return { format: 'HSDS or Open Referral UK', ...adaptHsds(services, terms, today) };
  const keys = Object.keys((Array.isArray(data) ? data.find(isThing) : data) ?? {})
    .join(', ')
    .slice(0, 200);
  const message = `is JSON of a kind we do not know, with: ${keys || 'nothing'}`;
  const remedy = 'name the columns in a mapping (--map), see CONTRIBUTING.md';
  return { format: 'JSON', records: [], findings: [{ at: 'file', field: 'file', message, remedy }] };
}

function adaptSheet(text: string, mapping: Mapping): Recognised {
  const { header, rows, findings } = readSheet(text);
  if (Object.keys(mapping.columns).length) {
    const { records, findings: more } = mapRecords(
      rows.map(({ line, cells }) => ({ at: `line ${line}`, columns: cells })),
      mapping,
    );
    return { format: 'table with mapping', records, findings: [...findings, ...more] };
  }
  if (isOurs(header, OURS))
    return {
      format: 'our own table',
      records: rows.map(({ line, cells }) => incoming(`line ${line}`, Object.fromEntries(cells))),
      findings,
    };
  const missing = REQUIRED.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !OURS.includes(name));
  const wrong = [
    ...missing.map((field) => ({ field, message: 'is missing in the first line' })),
    ...unknown.map((field) => ({ field: field.slice(0, 60) || 'header', message: 'is not a column of our table' })),
  ];
  const remedy = 'say in a mapping (--map) which of their columns is which of ours, see CONTRIBUTING.md';
  return {
    format: 'table',
    records: [],
    findings: [...findings, ...wrong.map((one) => ({ at: 'file', ...one, remedy }))],
  };
}

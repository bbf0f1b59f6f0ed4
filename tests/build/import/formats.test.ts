import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adaptFile } from '../../../src/build/import/adapt.ts';
import { NO_MAPPING } from '../../../src/build/import/mapping.ts';
import { counts, own, TODAY, workshop } from './workshop.ts';

const read = (content: object | string, mapping = {}) => {
  const { folder } = workshop();
  const file = join(folder, 'file');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return adaptFile(file, { ...NO_MAPPING, ...mapping }, TODAY);
};

it('a semicolon table of a carrier, with a mapping', () => {
  const text =
    'Einrichtung;Straße;Nr.;PLZ Ort;Sprachen;Tel\n"AWO; Köln";Weg;3;50667 Köln;Arabisch, Englisch;Tel.: 0221 20990\n';
  const { format, records } = read(text, {
    columns: {
      name: 'Einrichtung',
      street: { column: ['Straße', 'Nr.'] },
      postal_code: { column: 'PLZ Ort', match: '^(\\d{5})' },
      city: { column: 'PLZ Ort', match: '^\\d{5} (.+)$' },
      languages: { column: 'Sprachen', split: ',', values: { Arabisch: 'ar', Englisch: 'en' } },
      phones: 'Tel',
      types: { value: 'mbe' },
    },
    defaults: { area: 'local', source: 'AWO' },
  });
  const cells = {
    name: 'AWO; Köln',
    street: 'Weg 3',
    postal_code: '50667',
    city: 'Köln',
    languages: 'ar|en',
    phones: '0221 20990',
  };
  expect(format).toBe('table with mapping');
  expect(records).toEqual([
    {
      at: 'line 2',
      cells: { ...cells, types: 'mbe', area: 'local', source: 'AWO' },
      repaired: ['phones: written as the table writes them'],
    },
  ]);
});

it('tabs in UTF-16, as a spreadsheet saves "Unicode text"', () => {
  const text = own({ note: 'Ä, ö' }).replaceAll('","', '"\t"').replaceAll('\n', '\r\n');
  const { run } = workshop();
  const bytes = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (one) => one.charCodeAt(0))]).buffer);
  expect(counts(run('a.txt', bytes).report).new).toBe(1);
});

it('our own table, its formulas guarded by an apostrophe, is the same again', () => {
  const { run } = workshop();
  const phones = '+49 451 6132010';
  expect(counts(run('a.csv', own({ phones })).report).new).toBe(1);
  const { report } = run('a.csv', own({ phones: `'${phones}`, id: 'b' }, [{ phones: `'${phones}` }]));
  expect(counts(report)).toMatchObject({ new: 1, same: 1, rejected: 0 });
});

it('an answer of Overpass: tags, address, hours, wheelchair, source', () => {
  const tags = {
    name: 'Café Welt',
    amenity: 'social_centre',
    'social_facility:for': 'refugee;women',
    'addr:street': 'Weg',
    'addr:housenumber': '3',
    'addr:postcode': '10115',
    'addr:city': 'Berlin',
    'contact:phone': '+49 30 901820',
    website: 'http://example.org/',
    opening_hours: 'Mo-Fr 09:00-12:00',
    wheelchair: 'yes',
    fee: 'no',
    'language:ar': 'yes',
    check_date: '2026-03-01',
  };
  const elements = [
    { type: 'node', id: 5 },
    { type: 'way', id: 7, center: { lat: 52.5300001, lon: 13.4 }, tags },
  ];
  const { format, records } = read({ version: 0.6, elements }, {});
  expect(format).toBe('OpenStreetMap (Overpass)');
  expect(records).toMatchObject([
    {
      at: 'record 2',
      cells: {
        name: 'Café Welt',
        types: 'treff',
        street: 'Weg 3',
        postal_code: '10115',
        city: 'Berlin',
        latitude: '52.53',
        longitude: '13.4',
        area: 'local',
        phones: '+49 30 901820',
        url: 'https://example.org/',
        opening_hours: 'Mo-Fr 09:00-12:00; PH off',
        languages: 'ar',
        access: 'step-free|free',
        audience: 'refugees|women',
        source: 'https://www.openstreetmap.org/way/7',
        source_id: 'osm:way/7',
        checked: '2026-03-01',
      },
      repaired: ['url: http → https'],
    },
  ]);
});

it('GeoJSON: the middle of an area, district of the nearest place where it has no town', () => {
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [10.68, 53.86],
        [10.7, 53.86],
        [10.7, 53.88],
        [10.68, 53.88],
      ],
    ],
  };
  const properties = { '@id': 'way/9', name: 'Rathaus', amenity: 'townhall' };
  const { records } = read({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] });
  expect(records[0]?.cells).toMatchObject({
    latitude: '53.87',
    longitude: '10.69',
    types: 'behoerde',
    source_id: 'osm:way/9',
  });
  const { run, read: table } = workshop();
  const { report } = run('a.geojson', {
    type: 'FeatureCollection',
    features: [{ geometry, properties: { ...properties, phone: '0451 1220' } }],
  });
  expect(counts(report).new).toBe(1);
  expect(table()).toMatch(/rathaus,Rathaus,.*(,01003,SH|SH,.*01003)/);
});

const SERVICE = {
  id: 'a1',
  name: 'Beratung',
  description: 'Für alle',
  status: 'active',
  url: 'https://example.org/b',
  minimum_age: 12,
  maximum_age: 26,
  assured_date: '2026-04-01',
  organization: { id: 'o', name: 'AWO', email: 'info@example.org' },
  attributes: [{ taxonomy_term: { code: 'X-1', name: 'Immigrant Counselling' } }],
  cost_options: [{ amount: 0 }],
  languages: [{ code: 'ara' }, { code: 'de' }],
  phones: [{ number: '0221 20990', extension: 12 }],
  schedules: [
    { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00:00', closes_at: '12:00:00' },
    { freq: 'WEEKLY', byday: 'MO', opens_at: '14:00', closes_at: '16:00' },
    { freq: 'MONTHLY', byday: '1SA', opens_at: '10:00', closes_at: '12:00' },
    { freq: 'WEEKLY', byday: 'SU', opens_at: '10:00', closes_at: '12:00', valid_to: '2020-01-01' },
  ],
  service_at_locations: ['50667', '51103'].map((postal_code, n) => ({
    location: {
      id: `l${n}`,
      location_type: 'physical',
      latitude: 50.94,
      longitude: 6.96,
      addresses: [{ address_1: 'Weg 1', city: 'Köln', postal_code, country: 'DE' }],
    },
  })),
};

it('HSDS: a service at two places becomes two rows, with hours, languages, ages, cost', () => {
  const { records, findings } = read(SERVICE, { types: { 'Immigrant Counselling': 'mbe|jmd' } });
  expect(findings).toEqual([]);
  expect(records.map(({ at, cells }) => [at, cells.source_id, cells.postal_code])).toEqual([
    ['record 1', 'hsds:a1@l0', '50667'],
    ['record 1, place 2', 'hsds:a1@l1', '51103'],
  ]);
  expect(records[0]?.cells).toMatchObject({
    name: 'Beratung',
    organization: 'AWO',
    types: 'mbe|jmd',
    street: 'Weg 1',
    area: 'local',
    phones: '0221 20990 (Durchwahl 12)',
    email: 'info@example.org',
    languages: 'ar|de',
    ages: '12-26',
    access: 'free',
    note: 'Für alle',
    checked: '2026-04-01',
    opening_hours: 'Mo 09:00-12:00,14:00-16:00; Tu 09:00-12:00; Sa[1] 10:00-12:00; PH off',
  });
  const { run } = workshop();
  const mapping = { types: { 'Immigrant Counselling': 'mbe' } };
  expect(counts(run('a.json', { contents: [SERVICE] }, { mapping }).report)).toMatchObject({ new: 2, rejected: 0 });
  expect(counts(run('b.json', { name: 'AWO', id: 'o', services: [SERVICE] }, { mapping }).report)).toMatchObject({
    same: 2,
    new: 0,
  });
});

it('HSDS: hours that are more than days of the week stay words', () => {
  const schedules = [
    {
      freq: 'WEEKLY',
      byday: 'MO',
      byweekno: '1,2',
      opens_at: '09:00',
      closes_at: '12:00',
      description: 'Jede zweite Woche',
    },
  ];
  const [record] = read({ ...SERVICE, schedules }).records;
  expect([record?.cells.opening_hours, record?.cells.hours_note]).toEqual([undefined, 'Jede zweite Woche']);
});

it('HSDS: the data package in CSV gives what its JSON gives', () => {
  const { folder, run } = workshop();
  const files = {
    services: 'id,organization_id,name,url,status\na1,o,Beratung,https://example.org/b,active',
    organizations: 'id,name\no,AWO',
    locations: 'id,location_type\nl0,physical',
    addresses: 'id,location_id,address_1,city,postal_code,country\nx,l0,Weg 1,Köln,50667,DE',
    service_at_location: 'id,service_id,location_id\ny,a1,l0',
    attributes: 'id,link_id,taxonomy_term_id\nz,a1,t',
    taxonomy_terms: 'id,code\nt,mbe',
    phones: 'id,service_id,number\np,a1,0221 20990',
  };
  const path = join(folder, 'package');
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, `${name}.csv`), text);
  const { report } = run('x', '', { file: path });
  expect(report).toMatch(/^HSDS data package: 1 new.*0 rejected/);
  const [first] = adaptFile(path, NO_MAPPING, TODAY).records;
  expect(first?.cells).toMatchObject({
    name: 'Beratung',
    organization: 'AWO',
    types: 'mbe',
    street: 'Weg 1',
    phones: '0221 20990',
    source_id: 'hsds:a1@l0',
  });
});

it('Integreat: the type is told by words, lead-ins are no names, personal mail addresses stay out', () => {
  const place = {
    name: 'Anmeldung bei:',
    page_title: 'Migrationsberatung',
    street: 'Weg 1',
    plz: '86150',
    city: 'Augsburg',
    phone: '0821 31020',
    email: 'eva@example.org',
    email_personal: true,
    url: 'www.example.org.',
    hours: 'Mo – Fr von 8 bis 12.30 Uhr',
    bundesland: 'Bayern',
    category_path: 'beratung',
    source_url: 'https://integreat.app/x',
    page_date: '2024-01-17',
  };
  const cells = read([place]).records[0]?.cells;
  expect(cells).toEqual({
    name: 'Migrationsberatung',
    types: 'mbe',
    street: 'Weg 1',
    postal_code: '86150',
    city: 'Augsburg',
    area: 'local',
    phones: '0821 31020',
    url: 'https://www.example.org',
    opening_hours: 'Mo-Fr 08:00-12:30; PH off',
    source: 'https://integreat.app/x',
    source_id: 'integreat:x#migrationsberatung',
    checked: '2024-01-17',
  });
  expect(read([{ ...place, plz: '' }]).records[0]?.cells.state).toBe('BY');
  const wifi = { ...place, name: 'Rathaus', page_title: 'Öffentliches WLAN (Wifi)' };
  expect(read([wifi]).records[0]?.cells.types).toBeUndefined();
});

it.each<[string, object, string | undefined]>([
  ['what it is', { social_facility: 'soup_kitchen', 'social_facility:for': 'refugee' }, 'alltag'],
  ['for whom, where nothing says what', { amenity: 'social_facility', 'social_facility:for': 'migrant' }, 'regional'],
  ['nothing', { amenity: 'bench' }, undefined],
])('tags tell the type by %s', (_, tags, type) => {
  const elements = [{ type: 'node', id: 1, lat: 52.5, lon: 13.4, tags: { name: 'Haus', ...tags } }];
  expect(read({ elements }).records[0]?.cells.types).toBe(type);
});

it.each([
  ['jmd', 'jmd'],
  ['Workplace Rights', 'faire-arbeit'],
  ['One-on-One Support', undefined],
  ['Counseling', undefined],
])('the taxonomy term %s is our type %s', (name, type) => {
  const attributes = [{ taxonomy_term: { name } }];
  expect(read({ ...SERVICE, attributes }).records[0]?.cells.types).toBe(type);
});

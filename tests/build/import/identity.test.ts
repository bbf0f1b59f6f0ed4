import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/build/import/ids.ts';
import { counts, own, workshop } from './workshop.ts';

const NONE = { new: 0, changed: 0, same: 0, double: 0, rejected: 0 };

/** A list of a carrier with running numbers, and the mapping an operator copies from one list to the next. */
const mapping = {
  columns: Object.fromEntries(
    ['name', 'street', 'postal_code', 'city', 'phones', 'email', 'opening_hours', 'hours_note', 'checked'].map(
      (one) => [one, one],
    ),
  ) as Record<string, unknown>,
  defaults: { types: 'mbe', area: 'local', source: 'Liste' },
};
mapping.columns.source_id = { column: 'nr', prefix: 't:' };
const EMPTY = Object.fromEntries([...Object.keys(mapping.columns), 'nr'].map((one) => [one, '']));
const AWO = {
  ...EMPTY,
  nr: '1',
  name: 'AWO Beratung',
  street: 'Markt 1',
  postal_code: '33602',
  city: 'Bielefeld',
  phones: '0521 12345',
  checked: '2025-01',
};
const CARITAS = {
  ...EMPTY,
  nr: '1',
  name: 'Caritas Köln',
  street: 'Weg 5',
  postal_code: '50667',
  city: 'Köln',
  phones: '0221 20990',
  checked: '2026-01',
};

describe('a foreign id that another service has', () => {
  it.each<[string, object]>([
    ['in another town', CARITAS],
    ['in the same town', { ...CARITAS, postal_code: '33602', city: 'Bielefeld' }],
    ['in the same town, with no phone', { ...CARITAS, postal_code: '33602', city: 'Bielefeld', phones: '' }],
    ['without a phone', { ...CARITAS, phones: '', email: 'info@example.org' }],
  ])('%s is rejected, and nothing of it is taken', (_, other) => {
    const { run, read } = workshop();
    run('a.json', [AWO], { mapping });
    const before = read();
    const { report, ok } = run('b.json', [other], { mapping, skipRejected: true });
    expect([counts(report), ok, read()]).toEqual([{ ...NONE, rejected: 1 }, false, before]);
    expect(report).toContain(
      'source_id — "t:1" is AWO Beratung in Bielefeld here\n      → give this list another prefix',
    );
  });

  it('is rejected as an id of ours too', () => {
    const { run } = workshop();
    const { report } = run('a.csv', own({ id: 'mbe-luebeck', name: 'Treff', city: 'Köln', postal_code: '50667' }));
    expect(report).toContain('id — "mbe-luebeck" is Beratung Lübeck in Lübeck here');
  });

  it.each<[string, object]>([
    ['another name', { name: 'Fachdienst Migration' }],
    ['another town and phone number', { postal_code: '32756', city: 'Detmold', street: '', phones: '05231 9760' }],
    ['another name and street', { name: 'Fachdienst Migration', street: 'Platz 3' }],
  ])('is the same service with %s', (_, cells) => {
    const { run } = workshop();
    run('a.json', [AWO], { mapping });
    const { report } = run('a.json', [{ ...AWO, checked: '2026-01', ...cells }], { mapping });
    expect(counts(report)).toEqual({ ...NONE, changed: 1 });
  });

  it('is refused as a mere number', () => {
    const { run } = workshop();
    const columns = { ...mapping.columns, source_id: 'nr' };
    const { report } = run('a.json', [AWO], { mapping: { ...mapping, columns } });
    expect(report).toMatch(/source_id — "1" is a mere number(.|\n)*"prefix"/);
  });
});

const PLACE = {
  name: 'Migrationsberatung Caritas',
  page_title: 'Migrationsberatung',
  street: 'Weg 1',
  plz: '86150',
  city: 'Augsburg',
  phone: '0821 31020',
  category_path: 'beratung',
  source_url: 'https://integreat.app/augsburg/de/beratung/',
  page_date: '2024-01-17',
};
const NODE = {
  type: 'node',
  id: 1,
  lat: 52.53,
  lon: 13.4,
  tags: {
    name: 'Café Welt',
    amenity: 'social_centre',
    'addr:street': 'Weg',
    'addr:housenumber': '3',
    'addr:postcode': '10115',
    'addr:city': 'Berlin',
    phone: '+49 30 901820',
  },
};
const WAY = { ...NODE, type: 'way', id: 99, lat: undefined, lon: undefined, center: { lat: 52.53001, lon: 13.4 } };
const SERVICE = {
  id: 'x',
  name: 'Beratung Weltweit',
  status: 'active',
  url: 'https://example.org/beratung',
  organization: { name: 'AWO' },
  attributes: [{ taxonomy_term: { code: 'mbe' } }],
};
const LOCATION = {
  id: 'l',
  location_type: 'physical',
  addresses: [{ address_1: 'Weg 1', city: 'Köln', postal_code: '50667', country: 'DE' }],
};
const defaults = { area: 'national' };

const BARE = { name: 'Café Welt', amenity: 'social_centre', website: 'https://example.org' };

describe('a source that gives a service another id', () => {
  it.each<[string, object, object, string]>([
    [
      'Integreat, street corrected',
      [PLACE],
      [{ ...PLACE, street: 'Wegwarte 17', page_date: '2026-01-01' }],
      'Wegwarte 17',
    ],
    ['a node of OpenStreetMap that became a way', { elements: [NODE] }, { elements: [WAY] }, 'osm:way/99'],
    [
      'one without any address',
      { elements: [{ ...NODE, tags: { name: 'Café Welt', amenity: 'social_centre', phone: '+49 30 901820' } }] },
      { elements: [{ ...WAY, tags: { name: 'Café Welt', amenity: 'social_centre', phone: '+49 30 901820' } }] },
      'osm:way/99',
    ],
    [
      'HSDS, with a location since',
      { contents: [SERVICE] },
      { contents: [{ ...SERVICE, service_at_locations: [{ location: LOCATION }] }] },
      'hsds:x@l',
    ],
  ])('changes our row and adds none: %s', (_, first, second, written) => {
    const { run, read } = workshop();
    expect(counts(run('a.json', first, { mapping: { defaults } }).report).new).toBe(1);
    const { report } = run('a.json', second, { mapping: { defaults } });
    expect(counts(report)).toEqual({ ...NONE, changed: 1 });
    expect(read()).toContain(written);
    expect(counts(run('a.json', second, { mapping: { defaults } }).report)).toEqual({ ...NONE, same: 1 });
  });

  it.each<[string, object]>([
    [
      'both ids stand in the file',
      { elements: [NODE, { ...NODE, id: 2, tags: BARE }, { ...WAY, tags: { ...NODE.tags, phone: '' } }] },
    ],
    [
      'it has another phone, and no street',
      {
        elements: [
          { ...WAY, tags: { ...NODE.tags, phone: '+49 30 115000', 'addr:street': '', 'addr:housenumber': '' } },
        ],
      },
    ],
    ['it is far away, and has no town', { elements: [{ ...WAY, center: { lat: 48.1, lon: 11.5 }, tags: BARE }] }],
  ])('means another service where %s', (_, second) => {
    const { run } = workshop();
    run('a.json', { elements: [NODE, { ...NODE, id: 2, tags: BARE }] });
    expect(counts(run('a.json', second).report).new).toBe(1);
  });

  it('means another service of the same carrier where each comes in a file of its own', () => {
    const { run } = workshop();
    const [women, all] = ['Beratung für Frauen', 'Beratung'].map((name, n) => ({ ...SERVICE, id: `s${n}`, name }));
    expect(counts(run('a.json', { contents: [women] }, { mapping: { defaults } }).report).new).toBe(1);
    expect(counts(run('b.json', { contents: [all] }, { mapping: { defaults } }).report).new).toBe(1);
  });

  it('names several places of one page by their streets', () => {
    const { run } = workshop();
    const two = [PLACE, { ...PLACE, street: 'Platz 7', phone: '' }];
    expect(counts(run('a.json', two).report)).toEqual({ ...NONE, new: 2 });
    expect(counts(run('a.json', two).report)).toEqual({ ...NONE, same: 2 });
  });
});

describe('doubles in one file', () => {
  it('are found in spite of running numbers', () => {
    const { run, read } = workshop();
    const two = [AWO, { ...AWO, nr: '2' }];
    expect(counts(run('a.json', two, { mapping }).report)).toEqual({ ...NONE, new: 1, double: 1 });
    const before = read();
    expect(counts(run('a.json', [...two].reverse(), { mapping }).report)).toEqual({ ...NONE, same: 1, double: 1 });
    expect(read()).toBe(before);
  });

  it('with one number and another name or place are rejected, and no service is lost', () => {
    const { run } = workshop();
    const rows = [
      AWO,
      { ...AWO, name: 'Fachdienst' },
      { ...AWO, street: 'Weg 9' },
      { ...AWO, city: 'Köln', postal_code: '50667' },
    ];
    const { report, ok } = run('a.json', rows, { mapping });
    expect([counts(report), ok]).toEqual([{ ...NONE, new: 1, rejected: 3 }, false]);
    expect(report).toContain('record 2 (Fachdienst) source_id — "t:1" stands in record 1 too');
  });

  it('say what differs and is not taken', () => {
    const { run } = workshop();
    const { report } = run('a.json', [AWO, { ...AWO, email: 'info@example.org' }], { mapping });
    expect(report).toContain('AWO Beratung is awo-beratung-bielefeld of record 1; not taken: email "info@example.org"');
  });

  it('two courses of one school are none', () => {
    const { run } = workshop();
    const columns = { ...mapping.columns, level: 'level' };
    const two = ['A1', 'B1'].map((level, n) => ({ ...AWO, nr: String(n), level }));
    const course = { ...mapping, columns, defaults: { ...mapping.defaults, types: 'sprachkurs' } };
    expect(counts(run('a.json', two, { mapping: course }).report)).toEqual({ ...NONE, new: 2 });
  });
});

describe('cells that are true together', () => {
  const HERE = { id: 'hier', checked: '2025-01-01', latitude: '53.86', longitude: '10.68', state: 'SH' };
  const MOVED = { street: 'Weg 5', postal_code: '50667', city: 'Köln' };
  const cellsOf = (table: string) => {
    const [header, row] = [0, 3].map((n) => table.split('\n')[n]!.split(',')) as [string[], string[]];
    return Object.fromEntries(header.map((column, n) => [column, row[n]]));
  };
  const imported = (first: Record<string, string>, second: Record<string, string>) => {
    const { run, read } = workshop();
    run('a.csv', own({ ...HERE, ...first }));
    const { report } = run('a.csv', own({ id: 'hier', checked: '2026-01-01', ...second }));
    return { report, cells: cellsOf(read()) };
  };

  it('a service that moved to another town loses its old pin and Land, and the report says so', () => {
    const { report, cells } = imported({}, MOVED);
    expect(cells).toMatchObject({ ...MOVED, latitude: '', longitude: '', state: '' });
    expect(report).toContain('latitude: "53.86" → ""');
  });

  it.each<[string, Record<string, string>, object]>([
    ['another street alone empties the pin', { street: 'Weg 5' }, { latitude: '', state: 'SH' }],
    ['the same street spelled otherwise leaves it', { street: 'MARKT  1' }, { latitude: '53.86' }],
    ['a new pin comes with it', { ...MOVED, latitude: '50.94', longitude: '6.96' }, { latitude: '50.94' }],
    ['a new phone number leaves it', { phones: '0451 6132010' }, { latitude: '53.86', state: 'SH' }],
    ['an older file moves nothing', { ...MOVED, checked: '2024' }, { latitude: '53.86', city: 'Lübeck', state: 'SH' }],
  ])('%s', (_, second, expected) => {
    expect(imported({}, second).cells).toMatchObject(expected);
  });

  it.each<[string, Record<string, string>, Record<string, string>, object]>([
    [
      'words replace hours',
      { opening_hours: 'Mo 09:00-12:00; PH off' },
      { hours_note: 'nur nach Vereinbarung' },
      { opening_hours: '', hours_note: 'nur nach Vereinbarung' },
    ],
    [
      'words of an older file are not set beside hours',
      { opening_hours: 'Mo 09:00-12:00; PH off' },
      { hours_note: 'nur nach Vereinbarung', checked: '2024' },
      { opening_hours: 'Mo 09:00-12:00; PH off', hours_note: '' },
    ],
    [
      'a waiting list has its own day',
      { waiting: 'full', waiting_since: '2024-12-01' },
      { waiting: 'long' },
      { waiting: 'long', waiting_since: '' },
    ],
    [
      'a file that says nothing of hours leaves them',
      { opening_hours: 'Mo 09:00-12:00; PH off', hours_note: 'Telefon' },
      { hours_note: 'Telefon' },
      { opening_hours: 'Mo 09:00-12:00; PH off', hours_note: 'Telefon' },
    ],
  ])('%s', (_, first, second, expected) => {
    const { cells } = imported(first, second);
    expect({ hours_note: '', ...cells }).toMatchObject(expected);
  });
});

describe('look at these', () => {
  const lookedAt = (first: Record<string, string>, second: Record<string, string>) => {
    const { run } = workshop();
    run('a.csv', own({ id: 'hier', checked: '2025-01-01', ...first }));
    return run('a.csv', own({ id: second.id ?? 'hier', checked: '2026-01-01', ...second })).report;
  };

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      'a far move',
      {},
      { postal_code: '50667', city: 'Köln' },
      'hier (line 2) moves 409 km, from 23552 Lübeck to 50667 Köln',
    ],
    [
      'a changed pin far from its town',
      {},
      { latitude: '50.94', longitude: '6.96' },
      'has a position 409 km from 23552',
    ],
    ['a changed number that another has', {}, { phones: '0451 6132010' }, 'has the phone number of mbe-luebeck'],
    [
      'name and place of another without a phone',
      {},
      { id: 'zwei', types: 'recht' },
      'zwei (line 2) has name and place of hier',
    ],
    ['a town as name', {}, { id: 'zwei', name: 'Lübeck' }, 'zwei (line 2) is called "Lübeck", which is only a town'],
    ['a sentence as street', {}, { street: 'Bitte rufen Sie uns an' }, 'has a sentence as street: Bitte rufen'],
  ])('names %s', (_, first, second, said) => {
    const report = lookedAt(first, second);
    expect(report).toContain('look at these');
    expect(report).toContain(said);
  });

  it('names nothing where all is plausible', () => {
    expect(lookedAt({}, { street: 'Markt 2', phones: '0451 1220' })).not.toContain('look at these');
  });
});

describe('a report', () => {
  it('shows each new row in one line, so that a dry run says what would be written', () => {
    const { run } = workshop();
    const { report } = run('a.csv', own({ phones: '0451 1220', languages: 'de|ar' }), { write: false });
    expect(report).toContain('neu — Neue Beratung, 23552 Lübeck, mbe, 0451 1220, de|ar (line 2)');
  });

  it('stays readable with a thousand entries and says the counts again at the end', () => {
    const { run } = workshop();
    const rows = Array.from({ length: 1_449 }, (_, n) => ({ id: `n-${n}`, name: `Beratung ${n}` }));
    const { report } = run('a.csv', own({}, rows), { write: false });
    expect(report).toContain('… and 1,250 more');
    expect(report.split('\n').length).toBeLessThan(220);
    expect(report).toMatch(/in all: 1450 new, 0 changed, 0 same, 0 double, 0 rejected\n\nnothing was written/);
  });

  it('counts as rejected what it lists as rejected; faults of the whole file stand by themselves', () => {
    const { run } = workshop();
    const { report } = run('a.csv', own({ types: 'x', url: 'ftp://x' }, [{ id: 'b', state: 'Bayern' }]));
    expect([counts(report).rejected, report.includes('rejected (records: 2, faults: 3):')]).toEqual([2, true]);
    const whole = run('a.csv', 'id,name\nx,y\n').report;
    expect([counts(whole).rejected, whole.includes('\nrejected')]).toEqual([0, false]);
    expect(run('a.csv', '').report).toContain('wrong with the file:\n  file — is empty');
  });

  it('says how to take what was kept', () => {
    const { run } = workshop();
    expect(run('a.csv', own({ id: 'mbe-luebeck' })).report).toMatch(/kept, because ours is not older .*"checked".*:/);
  });
});

it('a new id ends with a whole word', () => {
  const long = 'Beratungsstelle für ausländische Arbeitnehmerinnen und Arbeitnehmer mit Migrationshintergrund';
  expect(newId(long, 'Köln', 'mbe', new Set())).toBe(
    'beratungsstelle-fuer-auslaendische-arbeitnehmerinnen-und-arbeitnehmer-mit',
  );
  expect(newId('x'.repeat(90), 'Köln', 'mbe', new Set())).toBe('x'.repeat(75));
});

import { describe, expect, it } from 'vitest';
import { counts, own, workshop } from './workshop.ts';

const LIVE = /is a place where people live/;

describe('no address of a home of refugees comes in', () => {
  it.each(['name', 'organization', 'street'])('told by its %s', (column) => {
    const { report } = workshop().run('a.csv', own({ [column]: 'Flüchtlingsheim Ost' }));
    expect(report).toMatch(new RegExp(`line 2 ${column} — is a place .*: "Flüchtlingsheim Ost"`));
  });

  it('told by an organization that the mapping gives to all', () => {
    const mapping = { defaults: { organization: 'ZUE Bielefeld' } };
    expect(workshop().run('a.csv', own(), { mapping }).report).toMatch(LIVE);
  });

  it.each([{ description: 'Unterkunft für Geflüchtete' }, { alt_name: 'Frauenhaus' }])(
    'told by any tag on a map: %j',
    (more) => {
      const tags = { name: 'Haus Sonne', amenity: 'social_centre', ...more };
      const { report } = workshop().run('a.json', { elements: [{ type: 'node', id: 1, lat: 52.5, lon: 13.4, tags }] });
      expect(report).toMatch(new RegExp(`record 1 ${Object.keys(more)[0]} — ${LIVE.source}`));
    },
  );

  it.each([{ name: 'Asylheim Nord' }, { name: 'Frauen-Haus' }, { alternate_name: 'GU Nord' }])(
    'told by a name of the location: %j',
    (names) => {
      const location = { ...names, location_type: 'physical', addresses: [{ address_1: 'Weg 1', city: 'Köln' }] };
      const service = { id: 'a', name: 'Beratung', status: 'active', service_at_locations: [{ location }] };
      expect(workshop().run('a.json', service, { types: 'mbe' }).report).toMatch(/record 1 name — is a place/);
    },
  );

  it('told by the lead-in of an Integreat page, whose title is the name', () => {
    const name = 'Wenn Du im ANKER Zentrum wohnst:';
    const page = { page_title: 'Anmelden', category_path: 'a', source_url: 'https://example.org', city: 'Köln' };
    const places = [{ ...page, name, street: 'Weg 1' }];
    expect(workshop().run('a.json', places, { types: 'mbe' }).report).toMatch(/record 1 name — is a place/);
  });

  it('but advice that someone looked at does, if the mapping says so', () => {
    const text = own({ name: 'Beratung im Ankerzentrum', source_id: 't:12' });
    expect(counts(workshop().run('a.csv', text, { mapping: { not_homes: ['t:12'] } }).report).new).toBe(1);
    expect(counts(workshop().run('a.csv', text, { mapping: { not_homes: ['t:13'] } }).report).rejected).toBe(1);
  });
});

it.each(['name', 'organization', 'street'])('no address of a shelter comes in, told by its %s', (column) => {
  const { report } = workshop().run('a.csv', own({ [column]: 'Mädchenzuflucht' }));
  expect(report).toMatch(/line 2 .*street — gives the place of a shelter/);
});

import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { csvOf, exportFiles } from '../../src/build/export.ts';
import { compare } from '../../src/build/import/compare.ts';
import { formatTable } from '../../src/build/import/table.ts';
import { locate } from '../../src/build/places.ts';
import { buildServices } from '../../src/build/services.ts';
import { REQUIRED, rowSchema } from '../../src/build/services-schema.ts';
import { readTable } from '../../src/build/services-table.ts';
import { uuidOf } from '../../src/build/uuid.ts';
import { contentOf } from '../../src/build/write.ts';
import type { Service } from '../../src/domain/service.ts';
import { madeUpService } from '../domain/made-up-services.ts';

const TODAY = '2026-11-22';
const SCHEMA = '../shared/fixtures/hsds/schema/compiled/service_with_definitions.json';
const bytes = readFileSync('src/data/services.csv');
const { services } = buildServices(bytes, locate, TODAY);
const types = new Map([
  ['mbe', { name: 'Migrationsberatung', does: 'Hilft.', open_eligibility: ['Advocacy & Legal Aid'] }],
]);
const facts = { types, origin: 'https://anlauf.example' };

interface Page {
  total_items: number;
  total_pages: number;
  contents: Record<string, never>[];
}
const pagesOf = (some: Service[], size?: number): Page[] =>
  [...exportFiles(some, bytes, facts, size)]
    .filter(([path]) => path.includes('/hsds/'))
    .map(([, content]) => JSON.parse(String(contentOf(content))));

/** A service that says everything there is to say. */
const full = madeUpService({
  id: 'full',
  types: ['mbe', 'recht'],
  carrier: 'awo',
  street: 'Hauptstraße 1',
  phones: [{ tel: '+4930123456', text: '030 123456', note: 'Zentrale' }],
  email: 'info@example.org',
  url: 'https://example.org/a',
  languages: ['de', 'ar'],
  interpreters: ['*', 'ti'],
  audience: ['women'],
  ages: [12, 26],
  status: ['asylum'],
  access: ['open', 'free', 'step-free'],
  cost: '5 €',
  waiting: 'full',
  waiting_since: '2026-10-01',
  opening_hours: 'Mo-Tu 09:00-12:00; We 20:00-24:00; PH off',
  week: [
    [540, 720],
    [1980, 2160],
    [4080, 4320],
  ],
  closures: [['2026-12-24', '2027-01-02']],
  hours_note: 'nach Vereinbarung',
  note: 'Gut',
  source: 'https://example.org',
  checked: '2026-05-17',
});

test.skipIf(!existsSync(SCHEMA))('every service of the export is valid HSDS 3.0 by the official schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const valid: ValidateFunction = ajv.compile(closed(JSON.parse(readFileSync(SCHEMA, 'utf8'))));
  const monthly = madeUpService({ id: 'monthly', opening_hours: 'We[1] 10:00-12:00' });
  const exported = pagesOf([...services, full, monthly]).flatMap(({ contents }) => contents);
  expect(exported.length).toBe(services.length + 2);
  for (const service of exported) expect(valid(service) ? [] : [service, valid.errors]).toEqual([]);
  expect(valid({ ...exported[0], status: 'there' })).toBe(false);
});

/** The schema with unknown fields forbidden, so that a misspelt one shows. */
function closed(schema: unknown): object {
  const open = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(open);
    if (typeof value !== 'object' || value === null) return value;
    const same = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, open(inner)]));
    return same.type === 'object' && same.properties ? { ...same, additionalProperties: false } : same;
  };
  return open(schema) as object;
}

test('a service says in HSDS what it says here', () => {
  const [exported] = pagesOf([full])[0]!.contents;
  expect(exported).toMatchObject({
    id: uuidOf('service full'),
    status: 'active',
    interpretation_services: 'any language, Tigrinya',
    minimum_age: 12,
    maximum_age: 26,
    assured_date: '2026-05-17',
    phones: [{ number: '+4930123456', description: 'Zentrale' }],
    schedules: [
      { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' },
      { byday: 'WE', opens_at: '20:00', closes_at: '23:59' },
    ],
    languages: [{ code: 'de' }, { code: 'ar' }],
    cost_options: [{ amount: 0, currency: 'EUR' }],
    service_at_locations: [{ location: { latitude: 52.52, accessibility: [{}], addresses: [{ city: 'Berlin' }] } }],
  });
  const values = (exported as unknown as { attributes: { value?: string; taxonomy_term?: { code: string } }[] })
    .attributes;
  const said = values.map(({ value, taxonomy_term }) => value ?? taxonomy_term?.code);
  expect(said).toEqual(
    expect.arrayContaining([
      'mbe',
      'Advocacy & Legal Aid',
      'access:free',
      'https://example.org',
      'https://anlauf.example/services/full/',
    ]),
  );
});

test('a place that is only known by its town has no coordinates, and one of unknown town no place', () => {
  const [town, none] = pagesOf([madeUpService({ id: 'a', position: 'city' }), madeUpService({ id: 'b', city: '' })])[0]!
    .contents;
  expect(JSON.stringify(town)).not.toMatch(/latitude|longitude/);
  expect(none).not.toHaveProperty('service_at_locations');
});

test('pages hold every service once and say how many there are; an empty directory is a page too', () => {
  const pages = pagesOf(services, 50);
  expect(pages.map(({ contents }) => contents.length).every((length) => length <= 50)).toBe(true);
  expect(new Set(pages.flatMap(({ contents }) => contents.map(({ id }) => id))).size).toBe(services.length);
  expect(
    pages.every(({ total_items, total_pages }) => total_items === services.length && total_pages === pages.length),
  ).toBe(true);
  expect(pagesOf([])).toMatchObject([{ total_pages: 1, empty: true, contents: [] }]);
});

const columns = Object.keys(rowSchema(TODAY).shape);
const rowsOf = (text: string) =>
  readTable(new TextEncoder().encode(text), 'x.csv', columns, REQUIRED).rows.map(({ cells }) => cells);

test('the exported table, imported again, changes nothing', () => {
  const table = rowsOf(bytes.toString('utf8'));
  const again = rowsOf(csvOf(bytes, services)).map((cells, n) => ({ at: `row ${n}`, cells, repaired: [] }));
  const { outcomes, findings } = compare(table, again as never, TODAY);
  expect(findings).toEqual([]);
  expect(new Set(outcomes.map(({ what }) => what))).toEqual(new Set(['same']));
  expect(outcomes.length).toBe(services.length);
});

test('no cell of the exported table begins like a formula, and a guarded phone number is the same number', () => {
  const row = {
    id: 'x',
    name: '=1+1',
    types: 'mbe',
    area: 'national',
    source: '@SUM(A1)',
    phones: '+49 30 123456',
    note: '-2',
  };
  const table = new TextEncoder().encode(formatTable({ header: [], rows: [row] }));
  const [guarded] = rowsOf(csvOf(table, [madeUpService({ id: 'x' })]));
  expect(guarded).toMatchObject({ name: "'=1+1", source: "'@SUM(A1)", phones: '0049 30 123456', note: "'-2" });
});

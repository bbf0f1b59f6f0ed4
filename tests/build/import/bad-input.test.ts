import { closeSync, ftruncateSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { own, workshop } from './workshop.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (one) => one.charCodeAt(0))]).buffer);
const mapping = (columns: object, defaults: object = {}) => ({
  columns,
  defaults: { types: 'mbe', area: 'local', source: 'Liste', ...defaults },
});
const named = mapping({ name: 'Name', city: 'Ort', phones: 'Telefon' });
const node = (tags: object, more: object = {}) => ({
  elements: [{ type: 'node', id: 1, lat: 52.5, lon: 13.4, tags: { name: 'Treff', ...tags }, ...more }],
});
const hsds = (more: object) => ({
  id: 'a',
  name: 'Beratung',
  status: 'active',
  url: 'https://example.org',
  organization: { name: 'AWO' },
  attributes: [{ taxonomy_term: { code: 'mbe' } }],
  service_at_locations: [
    {
      location: {
        id: 'l',
        location_type: 'physical',
        addresses: [{ address_1: 'Weg 1', city: 'Köln', postal_code: '50667', country: 'DE' }],
      },
    },
  ],
  ...more,
});
const weekly = (opens_at: string, closes_at: string) => ({ freq: 'WEEKLY', byday: 'MO', opens_at, closes_at });
const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

/** Each: what is wrong, file name, content, what the report must say (place, field, message), mapping where needed. */
const CASES: [string, string, string | Uint8Array | object, RegExp, object?][] = [
  ['broken UTF-8', 'a.csv', new Uint8Array([...bytes(own()), 0xfc, 0x0a]), /file — is neither valid UTF-8/],
  ['UTF-16 with a wrong column', 'a.csv', utf16('Name;Ort\nAWO;Köln\n'), /file Name, Ort — are not columns/],
  ['semicolons and unknown columns', 'a.csv', 'Name;Ort\nAWO;Köln\n', /file Name, Ort — are not columns(.|\n)*--map/],
  ['commas in cells without quotes', 'a.csv', `${own()}\nx,y`, /line 3 row — has 2 cells instead of 8/],
  ['wrong columns', 'a.csv', 'id,name,types,area,source,telefon\n', /file telefon — is not a column/],
  ['missing columns', 'a.csv', 'id,name\nx,y\n', /file types, area, source — are missing/],
  ['a header twice', 'a.csv', 'id,name,name\nx,y,z\n', /file name — stands twice/],
  [
    'columns the mapping names in vain',
    'a.csv',
    'Nam,Ort,Telefon\nAWO,Köln,1\n',
    /mapping Name — is no column(.|\n)*Nam, Ort/,
    named,
  ],
  [
    'formula with =',
    'a.csv',
    own({ name: '=HYPERLINK("https://evil.example")' }),
    /line 2 .*name — begins with "=" like a/,
  ],
  ['formula with @', 'a.csv', own({ organization: '@SUM(1)' }), /organization — begins with "@"/],
  ['formula with - and +', 'a.csv', own({ note: '-1+1', street: '+1' }), /street — begins(.|\n)*note — begins/],
  ['full-width formula', 'a.csv', own({ note: '＝1+1' }), /note — begins with "＝"/],
  ['bidi control', 'a.csv', own({ note: 'gut\u202Eesöb' }), /note — holds the invisible character U\+202E/],
  ['zero-width space', 'a.csv', own({ name: 'A\u200BWO' }), /name — holds the invisible character U\+200B/],
  ['HTML', 'a.csv', own({ note: '<script>x</script>' }), /note — holds HTML: <s/],
  ['Cyrillic О in a number', 'a.csv', own({ phones: 'О451 6132010' }), /phones — unknown: "О451/],
  ['Arabic-Indic digits', 'a.csv', own({ phones: '٠٤٥١ ٦١٣٢٠١٠' }), /phones — unknown/],
  [
    'Cyrillic О in a number of a foreign table',
    'a.csv',
    'Name;Ort;Telefon\nAWO;Köln;О451 6132010\n',
    /line 2 \(AWO\) phones — unknown/,
    named,
  ],
  ['phone nonsense', 'a.csv', own({ phones: '0000 123' }), /phones — unknown: "0000 123"/],
  ['javascript: link', 'a.csv', own({ url: 'javascript:alert(1)' }), /url — does not begin with https/],
  [
    'javascript: link of a map',
    'a.json',
    node({ amenity: 'social_centre', 'contact:website': 'javascript:alert(1)' }),
    /record 1 \(Treff\) url/,
  ],
  ['data: link', 'a.csv', own({ url: 'data:text/html,x' }), /url — does not begin/],
  ['link with a Cyrillic host', 'a.csv', own({ url: 'https://аwo.org' }), /url — has a host/],
  ['an id twice', 'a.csv', own({}, [{ name: 'Andere' }]), /line 3 \(Andere\) id — "neu" stands in line 2 too/],
  [
    'overlapping hours',
    'a.csv',
    own({ opening_hours: 'Mo 09:00-12:00,11:00-14:00' }),
    /opening_hours — has times that overlap/,
  ],
  [
    'overlapping hours in HSDS',
    'a.json',
    hsds({ schedules: [weekly('09:00', '12:00'), weekly('11:00', '14:00')] }),
    /record 1 \(Beratung\) opening_hours — has times/,
  ],
  [
    'coordinates swapped',
    'a.csv',
    own({ latitude: '10.68', longitude: '53.86' }),
    /latitude — looks like the longitude/,
  ],
  [
    'coordinates outside Germany',
    'a.csv',
    own({ latitude: '40.71', longitude: '-74.0' }),
    /latitude — is not a latitude in Germany/,
  ],
  [
    'coordinates of a map outside Germany',
    'a.json',
    node({ amenity: 'social_centre' }, { lat: 48.85, lon: 2.35 }),
    /record 1 \(Treff\) longitude/,
  ],
  [
    'coordinates with a comma',
    'a.csv',
    own({ latitude: '53,86', longitude: '10,68' }),
    /latitude — is not .*\n.*with a point/,
  ],
  ['JSON cut off', 'a.json', '[{"a": 1},\n{"b"', /file, line 2 — .*JSON.*\n.*cut off/],
  ['CSV cut off', 'a.csv', own().slice(0, -20), /row — has/],
  ['an empty file', 'a.csv', '', /file — is empty/],
  ['blanks only', 'a.json', ' \n\n', /file — is empty/],
  ['a login page instead of JSON', 'a.json', '<!DOCTYPE html><html>Login</html>', /holds HTML or XML.*\n.*browser/],
  [
    'JSON of another kind',
    'a.json',
    { version: '3.0', profile: 'x' },
    /JSON of a kind we do not know, with: version, profile/,
  ],
  ['a list of numbers', 'a.json', '[1, 2, 3]', /JSON of a kind we do not know/],
  ['null', 'a.json', '[null]', /JSON of a kind we do not know/],
  ['deep nesting', 'a.json', deep, /JSON of a kind we do not know/],
  [
    'deep nesting in a field',
    'a.json',
    `[{"Name":"AWO","Ort":"Köln","Telefon":${deep}}]`,
    /record 1 \(AWO\) phones — is empty/,
    named,
  ],
  [
    'prototype keys',
    'a.json',
    '[{"__proto__":{"name":"x","types":"mbe"},"constructor":1,"Name":"AWO","Ort":"","Telefon":""}]',
    /record 1 \(AWO\) district/,
    named,
  ],
  [
    'a prototype key as type',
    'a.json',
    node({ amenity: '__proto__', constructor: 'toString' }),
    /record 1 \(Treff\) types — is empty/,
  ],
  ['a gigantic field', 'a.csv', own({ note: 'x'.repeat(900_000) }), /note — has 900000 characters/],
  ['a gigantic type', 'a.json', hsds({ id: 'b', name: 'x'.repeat(100_000) }), /name — has 100000 characters/],
  ['NUL bytes', 'a.csv', `${own()}\u0000`, /holds a NUL character in line 2/],
  [
    'carriage returns only',
    'a.csv',
    own({ postal_code: '1' }).replaceAll('\n', '\r'),
    /line 2 .*postal_code — is not five digits/,
  ],
  ['a byte order mark before a wrong column', 'a.csv', '\uFEFFNummer,name\n1,x', /file Nummer — is not a column/],
  ['unbalanced quotes', 'a.csv', `${own()}\n"x,y\n`, /file, line 3 row — has a quotation mark that is not closed/],
  ['a quote in the middle', 'a.csv', `${own()}\n"a"b",c`, /file, line 3 row — /],
  ['a date that never was', 'a.csv', own({ checked: '2026-02-30' }), /checked — is no date/],
  ['a date to come', 'a.csv', own({ checked: '2030-01-01' }), /checked — lies in the future/],
  ['the address of a shelter', 'a.csv', own({ name: 'Frauenhaus Lübeck' }), /street — gives the place of a shelter/],
  [
    'the position of a shelter on a map',
    'a.json',
    node({ name: 'Frauenhaus', amenity: 'social_centre' }),
    /record 1 name — is a place where people live/,
  ],
  [
    'a home of refugees on a map, whatever type a mapping gives it',
    'a.json',
    node({ amenity: 'social_facility', social_facility: 'group_home' }),
    /record 1 social_facility — is a place where people live/,
    mapping({}),
  ],
  [
    'a home of refugees by its name',
    'a.csv',
    own({ name: 'Beratung in der Gemeinschaftsunterkunft' }),
    /line 2 name — is a place where people live/,
  ],
  ['an unknown language', 'a.csv', own({ languages: 'de|Arabisch' }), /languages — unknown: "Arabisch"/],
  ['an unknown type', 'a.csv', own({ types: 'mbo' }), /types — unknown: "mbo"/],
  [
    'a place in another country',
    'a.json',
    hsds({ service_at_locations: [{ location: { addresses: [{ country: 'AT', city: 'Wien' }] } }] }),
    /record 1 country — is "AT"/,
  ],
  ['a service that is defunct', 'a.json', hsds({ status: 'defunct' }), /record 1 status — is "defunct"/],
  [
    'a value the mapping does not know',
    'a.json',
    [{ Name: 'AWO', Art: 'Sport' }],
    /record 1 types — "Sport" is in no row/,
    mapping({ name: 'Name', types: { column: 'Art', values: { Hilfe: 'mbe' } } }),
  ],
  [
    'a mapping with an unknown column of ours',
    'a.csv',
    'Name\nAWO\n',
    /mapping, line 1 columns/,
    mapping({ nam: 'Name' }),
  ],
  [
    'a mapping with an unknown key',
    'a.csv',
    'Name\nAWO\n',
    /mapping, line 1 colums — is not a known field/,
    { colums: {} },
  ],
  [
    'a mapping with a broken pattern',
    'a.csv',
    'Name\nAWO\n',
    /mapping, line 1 columns/,
    mapping({ name: { column: 'Name', match: '(' } }),
  ],
  [
    'several faults in several rows, all at once',
    'a.csv',
    own({ types: 'x', url: 'ftp://x' }, [{ id: 'b', state: 'Bayern' }]),
    /line 2 .*types(.|\n)*line 2 .*url(.|\n)*line 3 .*state/,
  ],
];

describe('bad input gets a clear answer, and the old directory stays byte for byte', () => {
  it('there are more than forty such files', () => expect(CASES.length).toBeGreaterThan(40));

  it.each(CASES)('%s', (_, name, content, said, map) => {
    const { run, read, table, folder } = workshop();
    const { report, ok } = run(name, content, map ? { mapping: map } : {});
    expect(report).toMatch(said);
    expect([ok, read()]).toEqual([false, table]);
    const wrong = report.slice(report.search(/^(wrong with the file|rejected|mapping)/m));
    expect(wrong.split('\n').filter((line) => line.includes(' — ')).length).toBe(
      wrong.split('\n').filter((line) => line.includes('      → ')).length,
    );
    expect(readdirSync(folder).filter((file) => file.endsWith('.new'))).toEqual([]);
    expect(report).not.toMatch(/[\p{Cf}\v\f]/u);
    expect(report.length).toBeLessThan(5_000);
  });

  it('a file of 200 MB is refused before it is read', () => {
    const { run, read, table, folder } = workshop();
    const big = join(folder, 'gross.csv');
    const file = openSync(big, 'w');
    writeSync(file, own());
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    const before = process.memoryUsage().rss;
    const { report, ok } = run('x', '', { file: big });
    expect(report).toMatch(/file — has 200 MB; at most 64 MB are read\n.*split it/);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect([ok, read()]).toEqual([false, table]);
  });

  it('a file that does not exist', () => {
    const { run } = workshop();
    expect(run('x', '', { file: '/nirgends/a.csv' })).toMatchObject({
      ok: false,
      report: expect.stringMatching(/file — is missing/),
    });
  });
});

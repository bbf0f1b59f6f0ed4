import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOffices } from '../../src/build/offices.ts';
import { buildPlaces, readPlaces } from '../../src/build/places.ts';
import { officesFor } from '../../src/domain/offices.ts';
import type { Place } from '../../src/domain/place.ts';
import { findPlaces, placeShards } from '../../src/domain/places.ts';
import { stateOf } from '../../src/domain/state.ts';

const { offices: table } = readOffices([]);
const files = buildPlaces();
const place = (input: string): Place => {
  const shards = placeShards(input).map((path) => [path, JSON.parse(files.get(path) ?? '[]')]);
  const [found, another] = findPlaces(input, Object.fromEntries(shards));
  expect(another, `${input} is one place`).toBeUndefined();
  return found!;
};
const at = (where: Place, authority: string) => officesFor(where, table).find((one) => one.authority === authority)!;

const SURE = { certain: 'sicher', likely: 'wahrscheinlich', ask: 'fragen' };
const cell = (where: Place, authority: string) => {
  const { names, sure } = at(where, authority);
  return `${names.length === 12 ? '12 Jobcenter' : names.join(' / ')} (${SURE[sure]})`;
};
const rows = readFileSync('tests/data/offices.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Ort|---)/.test(line))
  .map((line) => line.split('|').map((text) => text.trim()));

test.each(rows.map((row) => [row[1]!, row]))('%s: the offices of the table', (input, row) => {
  const where = place(input);
  const columns = ['auslaenderbehoerde', 'einbuergerungsbehoerde', 'jobcenter', 'jugendamt'];
  expect(columns.map((authority) => cell(where, authority))).toEqual(row.slice(2, 6));
});

test('the table has a place in every Land and one of every group of towns', () => {
  const places = rows.map((row) => place(row[1]!));
  expect(new Set(places.map(({ state }) => state)).size).toBe(16);
  const named = rows.flatMap((row) => row.slice(2, 6)).join();
  for (const [group, towns] of Object.entries(table.towns))
    expect(
      Object.values(towns)
        .flat()
        .some((town) => named.includes(`tadt ${town}`)),
      group,
    ).toBe(true);
});

/** Every municipality with a postal code, once, as the finder understands it, with its offices. */
const everywhere = [...readPlaces().codes].flatMap(([postal_code, parts]) =>
  parts.map(({ name, town, latitude, longitude }): Place => {
    return { postal_code, name, districts: [town.district], state: stateOf(town.district), latitude, longitude };
  }),
);
const municipalities = new Map(everywhere.map((one) => [`${one.name} ${one.districts}`, one]));
const answers = [...municipalities.values()].map((one) => officesFor(one, table));

test('every district and every municipality has an office for every task', () => {
  expect(Object.keys(table.districts)).toHaveLength(401);
  expect(answers.length).toBeGreaterThan(10_000);
  expect(answers.flat().filter(({ names }) => names.length === 0)).toEqual([]);
});

test('every rule decides about some place, so that none stands there in vain', () => {
  const key = (authority: string, why: string, source = '') => `${authority} ${why} ${source}`;
  const deciding = new Set(answers.flat().map(({ authority, why, source }) => key(authority, why, source)));
  const idle = table.rules.flatMap((rule) => rule.for.map((authority) => key(authority, rule.why, rule.source)));
  expect(idle.filter((one) => !deciding.has(one))).toEqual([]);
});

test('all 404 Jobcenter are reached from some place', () => {
  const reached = answers.flat().filter(({ authority }) => authority === 'jobcenter');
  expect(new Set(reached.flatMap(({ names }) => names)).size).toBe(404);
});

const facts = '../shared/facts/jobcenters.json';
test.skipIf(!existsSync(facts))('each district has the Jobcenter of the regulation', () => {
  const { kreise } = JSON.parse(readFileSync(facts, 'utf8')) as {
    kreise: { ags5: string; jobcenter: { name: string }[] }[];
  };
  const wrong = kreise.flatMap(({ ags5, jobcenter }) => {
    const where = { ...place('10115'), name: '', districts: [ags5], state: stateOf(ags5) };
    const ours = at(where, 'jobcenter').names;
    const isOurs = ({ name }: { name: string }) => ours.some((our) => our.includes(/\p{L}{3,}/u.exec(name)![0]));
    return ours.length === jobcenter.length ? jobcenter.filter((one) => !isOurs(one)) : jobcenter;
  });
  expect(wrong).toEqual([]);
});

test('a place without a district names only the offices of the whole country, and asks for the postal code', () => {
  const nowhere = { ...place('50667'), postal_code: '', name: 'Ihr Standort', districts: [], state: '' };
  const known = officesFor(nowhere, table).filter(({ names }) => names.length > 0);
  expect(known.map(({ authority }) => authority)).toEqual(['agentur-fuer-arbeit', 'familienkasse', 'bamf']);
  expect(at(nowhere, 'jugendamt')).toMatchObject({ names: [], sure: 'ask', why: 'place' });
});

test('a place in two districts gets both offices and is told to ask, unless both have the same', () => {
  const both = { ...place('Straubing'), districts: ['09263', '09278'] };
  expect(at(both, 'auslaenderbehoerde')).toMatchObject({
    names: ['Stadt Straubing', 'Landkreis Straubing-Bogen'],
    sure: 'ask',
  });
  expect(at(both, 'jobcenter')).toMatchObject({ names: ['Jobcenter Straubing-Bogen'], sure: 'certain' });
});

test('a postal code in two Länder is answered by the rules of each', () => {
  const both = { ...place('Hamburg'), districts: ['02000', '01062'] };
  expect(at(both, 'einbuergerungsbehoerde').names).toEqual(['Amt für Migration', 'Kreis Stormarn']);
  expect(at(both, 'standesamt').names).toEqual(['Standesamt im Bezirksamt', 'Rathaus am Wohnort']);
});

test('a quarter has the offices of its town', () => {
  const quarter = { ...place('Hannover'), name: 'Linden (Hannover)' };
  expect(at(quarter, 'auslaenderbehoerde').names).toEqual(['Stadt Hannover']);
});

test('a device names no town: the district answers, and where towns differ the reader is told to ask', () => {
  const here = { ...place('50667'), postal_code: '', name: 'Ihr Standort', device: true };
  expect(at(here, 'auslaenderbehoerde')).toMatchObject({ names: ['Stadt Köln'] });
  expect(officesFor(here, table).flatMap(({ names }) => names)).not.toContain('Rathaus Ihr Standort');
  const [district] = Object.keys(table.towns[table.rules.find(({ towns }) => towns)!.towns!]!);
  const [authority] = table.rules.find(({ towns }) => towns)!.for;
  expect(at({ ...here, districts: [district!], state: stateOf(district!) }, authority!).sure).toBe('ask');
});

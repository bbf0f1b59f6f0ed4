import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { officesSchema, readOffices } from '../../src/build/offices.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const line = read('src/data/helplines.json').find(({ id }: { id: string }) => id === 'behoerdennummer');
const { offices, faults } = readOffices([{ ...line, week: [[480, 1080]] }]);
const data = read('src/data/offices.json');
const issues = (changed: object) => officesSchema.safeParse({ ...data, ...changed }).error?.issues ?? [];

test('the table is sound and small enough for a phone', () => {
  expect(faults).toEqual([]);
  expect(brotliCompressSync(JSON.stringify(offices)).length).toBeLessThanOrEqual(20 * 1024);
});

test('every authority of the rules is known and has a picture and an official search', () => {
  const named = new Set(offices.rules.flatMap((rule) => rule.for));
  const pictured = read('src/data/authorities.json').filter(({ icon }: { icon?: string }) => icon);
  expect([...named].sort()).toEqual(pictured.map(({ id }: { id: string }) => id).sort());
  for (const authority of named) expect(offices.finders.some((finder) => finder.for.includes(authority))).toBe(true);
});

test.each(['de', 'en', 'ar'])('every reason has its sentence in %s, and no sentence is left over', (tag) => {
  const { why } = read(`locales/${tag}/ui.json`).find.found.offices;
  expect(Object.keys(why).sort()).toEqual([...new Set(['place', ...offices.rules.map((rule) => rule.why)])].sort());
});

test('the number of the authorities comes with its hours from the helplines', () => {
  expect(offices.help).toEqual({ text: '115', tel: '115', week: [[480, 1080]] });
});

test('an unknown town, an unknown group and a town without a group are told to the editor', () => {
  expect(issues({ towns: { ...data.towns, 'HE: large': ['Atlantis'] } })).toMatchObject([
    { path: ['towns', 'HE: large', 0], message: '"Atlantis" is not known' },
  ]);
  const rule = { for: ['jugendamt'], who: ['*city'], sure: 'likely', why: 'city', source: 'https://example.org/' };
  expect(issues({ rules: [rule] })).toMatchObject([{ path: ['rules', 0, 'who'] }]);
  expect(issues({ rules: [{ ...rule, towns: 'XX: none' }] })).toMatchObject([{ path: ['rules', 0, 'towns'] }]);
});

test('a source has to be a web address and its date a date', () => {
  const [rule] = data.rules;
  expect(issues({ rules: [{ ...rule, source: 'somebody said so', checked: 'lately' }] })).toHaveLength(2);
});

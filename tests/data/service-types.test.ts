import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';

const { topics, serviceTypes, words } = readContent();

test('there are 24 service types, each with a name and a sentence in every language', () => {
  expect(serviceTypes.length).toBe(24);
  for (const [tag, { serviceTypes: texts }] of words)
    for (const { id } of serviceTypes) expect(texts[id]?.does, `${tag} ${id}`).toBeTruthy();
});

test('every topic names a service type that helps, and every type helps with a topic', () => {
  const helping = new Set(topics.flatMap(({ services }) => services));
  expect(topics.filter(({ services }) => services.length === 0)).toEqual([]);
  expect(serviceTypes.map(({ id }) => id).filter((id) => !helping.has(id))).toEqual([]);
});

test('a tag of OpenStreetMap means one service type only, and never a place where people hide', () => {
  const tags = serviceTypes.flatMap(({ osm }) => osm);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.filter((tag) => /shelter|abused|victim/.test(tag))).toEqual([]);
  expect(serviceTypes.find(({ id }) => id === 'schutzhaus')?.osm).toEqual([]);
});

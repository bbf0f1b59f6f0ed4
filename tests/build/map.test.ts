import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildMap, ringsOf } from '../../src/build/map.ts';
import { readTowns, type Town } from '../../src/build/places-sources.ts';
import { GERMANY, onMap, type Point, unitsPerKm } from '../../src/domain/map.ts';
import { STATES, stateOf } from '../../src/domain/state.ts';

const map = buildMap();
const rings = Object.fromEntries(Object.entries(map).map(([state, path]) => [state, ringsOf(path)]));
const towns = readTowns();

/** Whether a point lies within the outline of a Land (even-odd). */
function isInside([x, y]: Point, state: string): boolean {
  let inside = false;
  for (const ring of rings[state]!)
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring.at(i - 1)!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

/** Kilometres from a town to the outline of its Land as drawn. */
function kmToBorder(town: Town): number {
  const [x, y] = onMap(town);
  const units = rings[stateOf(town.district)]!.flatMap((ring) =>
    ring.map(([ax, ay], i) => {
      const [bx, by] = ring.at(i - 1)!;
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const part = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
    }),
  );
  return Math.min(...units) / unitsPerKm(town);
}

const townCalled = (name: string) =>
  towns.filter((town) => town.name === name).sort((a, b) => b.population - a.population)[0]!;

/** Towns that truly lie within a few kilometres of the border of their Land or of Germany, on all its sides. */
const ON_THE_BORDER = [
  'Flensburg',
  'Westerland',
  'Kiel',
  'Lübeck',
  'Rostock',
  'Stralsund',
  'Cuxhaven',
  'Emden',
  'Nordhorn',
  'Kleve',
  'Aachen',
  'Trier',
  'Saarbrücken',
  'Zweibrücken',
  'Kehl',
  'Weil am Rhein',
  'Konstanz',
  'Lindau',
  'Füssen',
  'Passau',
  'Görlitz',
  'Zittau',
  'Guben',
  'Frankfurt (Oder)',
  'Schwedt (Oder)',
  'Ulm',
  'Mannheim',
  'Mainz',
  'Wiesbaden',
  'Sonneberg',
  'Bad Pyrmont',
  'Lauenburg',
];

describe('the drawing of Germany', () => {
  test('has an outline for each Land within its frame', () => {
    expect(Object.keys(map).sort()).toEqual([...STATES].sort());
    const points = Object.values(rings).flat(2);
    const [, , width, height] = GERMANY;
    expect(points.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
    expect(Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y))).toBeGreaterThan(
      0.95 * height,
    );
  });

  test('weighs at most 5 KB on the wire', () => {
    expect(brotliCompressSync(JSON.stringify(map)).length).toBeLessThanOrEqual(5 * 1024);
  });

  test('nearly all towns of Germany lie within the outline of their Land', () => {
    const outside = towns.filter((town) => !isInside(onMap(town), stateOf(town.district)));
    expect(towns.length).toBeGreaterThan(10_000);
    expect(outside.length / towns.length).toBeLessThan(0.025);
    const far = outside.filter((town) => kmToBorder(town) > 3).map(({ name }) => name);
    expect(far.length, far.join()).toBeLessThan(20);
  });

  test.each(ON_THE_BORDER)('%s lies on its border, within 12 km', (name) => {
    const town = townCalled(name);
    expect(kmToBorder(town)).toBeLessThan(12);
    if (!isInside(onMap(town), stateOf(town.district))) expect(kmToBorder(town)).toBeLessThan(2);
  });

  test('neighbours share their border: no gap opens between them', () => {
    const corners = new Map<string, Set<string>>();
    for (const [state, parts] of Object.entries(rings))
      for (const corner of parts.flat()) corners.set(`${corner}`, (corners.get(`${corner}`) ?? new Set()).add(state));
    const inBerlin = rings.BE!.flat().map((corner) => corners.get(`${corner}`)!);
    expect(inBerlin.length).toBeGreaterThan(10);
    expect(inBerlin.filter((states) => !states.has('BB'))).toEqual([]);
  });
});

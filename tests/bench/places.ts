import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildPlaces } from '../../src/build/places.ts';
import { kilometres } from '../../src/domain/distance.ts';
import { findPlaces, placeShards } from '../../src/domain/places.ts';

/** One line of the table of measurements. */
export interface Measure {
  name: string;
  value: number;
  unit: string;
}

const ORACLE = new URL('../../../shared/oracles/postal-codes.csv', import.meta.url);

/** The postal codes of the oracle: `[code, municipalities, districts, latitude, longitude]`; empty where it is absent. */
function oracle(): string[][] {
  if (!existsSync(ORACLE)) return [];
  const [, ...lines] = readFileSync(ORACLE, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

/**
 * Holds what the finder understands by a bare postal code against the oracle, and weighs the shards. A code is right when
 * exactly the oracle's districts are offered, it asks when they are among others; the distance is that of the first place.
 */
export function measurePlaces(): Measure[] {
  const start = performance.now();
  const files = buildPlaces();
  const seconds = (performance.now() - start) / 1000;
  const brotli = [...files].map(([path, content]) => ({ path, bytes: brotliCompressSync(content).length }));
  const largest = (part: string) =>
    Math.max(...brotli.filter(({ path }) => path.startsWith(part)).map(({ bytes }) => bytes)) / 1000;
  const sizes = [
    { name: 'places: build', value: seconds, unit: 's' },
    { name: 'places: largest postal code shard', value: largest('places/p-'), unit: 'KB br' },
    { name: 'places: largest name shard', value: largest('places/n-'), unit: 'KB br' },
    { name: 'places: big towns', value: largest('places/n.json'), unit: 'KB br' },
  ];
  const rows = oracle().map(([code = '', , districts = '', latitude, longitude]) => {
    const shards = Object.fromEntries(placeShards(code).map((path) => [path, JSON.parse(files.get(path) ?? 'null')]));
    const found = findPlaces(code, shards);
    const offered = new Set(found.flatMap((place) => place.districts));
    const wanted = districts.split('|');
    const among = wanted.every((district) => offered.has(district));
    const km = found[0] && kilometres(found[0], { latitude: Number(latitude), longitude: Number(longitude) });
    return { among, right: among && offered.size === wanted.length, km };
  });
  if (rows.length === 0) return sizes;
  const share = (test: (row: (typeof rows)[0]) => boolean) => (100 * rows.filter(test).length) / rows.length;
  const km = rows.flatMap((row) => row.km ?? []).sort((a, b) => a - b);
  const quantile = (q: number) => km[Math.floor(km.length * q)] ?? Number.NaN;
  return [
    ...sizes,
    { name: 'places: codes right or asked', value: share((row) => row.among), unit: '%' },
    { name: 'places: codes right', value: share((row) => row.right), unit: '%' },
    { name: 'places: distance error, median', value: quantile(0.5), unit: 'km' },
    { name: 'places: distance error, 95 %', value: quantile(0.95), unit: 'km' },
    { name: 'places: distance error, 99 %', value: quantile(0.99), unit: 'km' },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(measurePlaces());

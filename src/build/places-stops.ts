import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { kilometres, type Position } from '../domain/distance.ts';
import { fold } from '../domain/fold.ts';
import { cheapest } from './places-near.ts';
import { readPostalCodes, readTowns, type Town } from './places-sources.ts';
import { bareName, group } from './places-towns.ts';

/** A bus stop or station; its name ends with the municipality: `Panrod Wilhelmstraße, Aarbergen`. */
export interface Stop extends Position {
  name: string;
}

/** A municipality by name with the middle of its stops. */
export interface Municipality extends Position {
  name: string;
}

/** A municipality's stops lie within so many km of the one in their midst. */
const REACH_KM = 12;
/** A smaller heap of stops of the same name nearer than this is an outskirt or a slip, not a namesake. */
const NAMESAKE_KM = 30;
const FEWEST_STOPS = 3;

/** Municipalities that no town near their stops has the name of, by name and position. */
export function municipalitiesOf(stops: readonly Stop[], names: readonly string[], towns: readonly Town[]) {
  const byName = group(stops, ({ name }) => spellings(name.slice(name.lastIndexOf(', ') + 2)));
  const known = group(towns, ({ name, alternates }) => [name, ...alternates].flatMap(spellings));
  const found: Municipality[] = [];
  for (const name of names.toSorted()) {
    const own = spellings(name).flatMap((spelling) => byName.get(spelling) ?? []);
    const listed: Position[] = spellings(name).flatMap((spelling) => known.get(spelling) ?? []);
    for (const middle of heaps([...new Set(own)])) {
      const isNew = [...listed, ...found.filter((one) => one.name === name)].every(
        (other) => kilometres(other, middle) > NAMESAKE_KM / 2,
      );
      if (isNew) found.push({ name, latitude: middle.latitude, longitude: middle.longitude });
    }
  }
  return found;
}

function spellings(name: string): string[] {
  const german = name.replace(/ - .*/, '').replace(/\bSt\. ?/, 'Sankt ');
  return [...new Set([fold(german), bareName(german)])];
}

/** The middles of heaps of stops, the biggest heap first. */
function heaps(stops: Stop[]): Stop[] {
  const within = (middle: Stop) => stops.filter((stop) => kilometres(stop, middle) < REACH_KM);
  const candidates = stops.filter((_, n) => n % Math.ceil(stops.length / 100) === 0);
  const middle = cheapest(candidates, (stop) => -within(stop).length, 1 - FEWEST_STOPS);
  if (!middle) return [];
  const own = within(middle);
  const half = (key: keyof Position) => own.map((stop) => stop[key]).sort((a, b) => a - b)[own.length >> 1] ?? 0;
  const others = stops.filter((stop) => kilometres(stop, middle) >= NAMESAKE_KM);
  return [{ ...middle, latitude: half('latitude'), longitude: half('longitude') }, ...heaps(others)];
}

/** Reads `full.ndjson` of the package `db-hafas-stations`: the stops in a municipality, in Germany's bounds. */
async function readStops(file: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { name, location } = JSON.parse(line) as { name: string; location: Position };
    const isInBounds = location.latitude > 47 && location.latitude < 55.2 && location.longitude > 5.7;
    if (isInBounds && location.longitude < 15.2 && name.includes(', ')) stops.push({ name, ...location });
  }
  return stops;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = [...new Set(Object.values(readPostalCodes()).flat())];
  const found = municipalitiesOf(await readStops(process.argv[2] ?? ''), names, readTowns());
  const lines = found.map((one) => `${one.name};${one.latitude.toFixed(3)};${one.longitude.toFixed(3)}`);
  const target = new URL('../data/places/municipalities.csv', import.meta.url);
  writeFileSync(target, `name;latitude;longitude\n${lines.join('\n')}\n`);
  console.log(`${found.length} municipalities written to ${target.pathname}`);
}

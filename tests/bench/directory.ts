import { cpuUsage, memoryUsage } from 'node:process';
import { buildDirectory } from '../../src/build/directory.ts';
import { holidayTable } from '../../src/build/holidays.ts';
import { formatTable } from '../../src/build/import/table.ts';
import { locate } from '../../src/build/places.ts';
import { buildServices } from '../../src/build/services.ts';
import { compressed } from '../../src/build/write.ts';
import { type FilterChoices, NO_FILTERS } from '../../src/domain/filters.ts';
import { type Load, search } from '../../src/domain/search.ts';
import { homes, madeUpRows } from './made-up-directory.ts';
import { at, type Row } from './nearest.ts';

const TODAY = '2026-11-22';
const SEARCHES = 40;
const NOTHING: FilterChoices = { topics: [], types: [], languages: [], audience: [], channel: [], access: [] };
const WISHES = {
  'no filter': {},
  'common type': { type: 'mbe' },
  'rare type': { type: 'psz' },
  language: { language: 'ar' },
  'common type and language': { type: 'mbe', language: 'ar' },
  'rare type and language': { type: 'psz', language: 'ti' },
};

/** Cost of a directory of so many made-up services: to build it, and to search it near where people live; times are of this processor, without a slower one's factor. */
export async function benchDirectory(count: number): Promise<Row[]> {
  const label = `directory of ${count.toLocaleString('en')}`;
  const rows: Row[] = [];
  const add = (name: string, value: number, unit: string) => rows.push({ name: `${label}: ${name}`, value, unit });
  const table = new TextEncoder().encode(formatTable({ header: [], rows: madeUpRows(count) }));
  const before = cpuUsage();
  const { services } = buildServices(table, locate, TODAY);
  const files = buildDirectory(services, holidayTable(TODAY), TODAY);
  const { user, system } = cpuUsage(before);
  add('build, processor time', (user + system) / 1e6, 's');
  add('memory after it', memoryUsage().rss / 1e6, 'MB');

  const sizes = new Map<string, number>();
  const sizeOf = async (path: string) => {
    const size = sizes.get(path) ?? (await compressed(files.get(path.slice(1))!, 9)).length;
    sizes.set(path, size);
    return size;
  };
  add('index', await sizeOf('/directory/index.json'), 'bytes br');
  for (const [name, wish] of Object.entries(WISHES)) {
    const home = homes(count);
    const [opened, first, bytes, times] = [[] as number[], [] as number[], [] as number[], [] as number[]];
    for (let run = 0; run < SEARCHES; run++) {
      const asked = new Map<string, unknown>();
      const load: Load = async <T>(path: string) => {
        if (!asked.has(path)) asked.set(path, JSON.parse(files.get(path.slice(1)) ?? 'null'));
        return asked.get(path) as T;
      };
      const { postal_code, town, latitude, longitude } = home();
      const place = { postal_code, name: town.name, districts: [town.district], state: '', latitude, longitude };
      const regions = () => [...asked.keys()].filter((path) => path.includes('/region.')).length;
      let early = 0;
      const note = () => {
        early ||= regions();
      };
      const start = performance.now();
      await search(place, { ...NO_FILTERS, ...wish }, NOTHING, 10, { date: TODAY, minute: 600 }, load, note);
      times.push(performance.now() - start);
      opened.push(regions());
      first.push(early || regions());
      if (name === 'no filter') bytes.push((await Promise.all([...asked.keys()].map(sizeOf))).reduce((a, b) => a + b));
    }
    add(`${name}, files opened before the first results, median`, at(first, 0.5), 'files');
    add(`${name}, files opened, median`, at(opened, 0.5), 'files');
    add(`${name}, files opened, 95th percentile`, at(opened, 0.95), 'files');
    add(`${name}, search, median`, at(times, 0.5), 'ms');
    if (bytes.length) add('first search without places, median', at(bytes, 0.5), 'bytes br');
  }
  return rows;
}

/** The directory at three sizes, and by what its cost grows when it is ten times bigger. */
export async function benchDirectories(counts = [1_000, 10_000, 100_000]): Promise<Row[]> {
  const all: Row[][] = [];
  for (const count of counts) all.push(await benchDirectory(count));
  const growth = all.slice(1).map((rows, n): Row => {
    const [small, big] = [all[n]![0]!.value, rows[0]!.value];
    return {
      name: `directory, build of ten times ${counts[n]!.toLocaleString('en')}`,
      value: big / small,
      unit: 'times',
    };
  });
  return [...all.flat(), ...growth];
}

if (import.meta.url === `file://${process.argv[1]}`) console.table(await benchDirectories());

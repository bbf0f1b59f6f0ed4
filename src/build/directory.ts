import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Box, boxOf } from '../domain/box.ts';
import { gradeOf } from '../domain/grade.ts';
import { holdsOf, type LanguageTable, tableName } from '../domain/holds.ts';
import { type Service, slim } from '../domain/service.ts';
import { byId, type DirectoryIndex, isLocated, type LocatedService, splitByRegion } from '../domain/shards.ts';

/** Services in one file: some 30 KB on the wire. */
const MOST = 400;

/** Bytes that no file of a region exceeds on the wire, however much its services say. */
const MOST_BYTES = 60_000;

/**
 * With more services than this a search would open many files in vain: rare types get files of their own, languages get
 * tables, and offers without a distance are parted by Land.
 */
const MANY = 5_000;

/** The rarest types that together are at most this share of all services are the rare ones. */
const RARE = 0.12;

/**
 * The directory as files (path → JSON): `directory/index.json` and, in a folder of files named after their content, the shards.
 * `holidays` are ISO dates by Land; `built` is the ISO date of the build; `more` are further tables by name.
 */
export function buildDirectory(
  services: readonly Service[],
  holidays: Record<string, string[]>,
  built: string,
  more: Record<string, unknown> = {},
  most = MOST,
): Map<string, string> {
  const files = new Map<string, string>();
  const write = (name: string, content: string): string => {
    const path = `directory/parts/${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.json`;
    files.set(path, content);
    return `/${path}`;
  };
  const texts = new Map(services.map((service) => [service, JSON.stringify(slim(service))]));
  const listOf = (some: readonly Service[]) => `[${some.map((service) => texts.get(service)).join()}]`;
  const words = wordsOf(services);
  const isLarge = services.length > MANY;
  const parts = familiesOf(services.filter(isLocated), isLarge ? RARE : 0).flatMap(({ types, members }) =>
    splitByRegion(members, most, (part) => isTooBig(listOf(part))).map((part): Part => ({ types, services: part })),
  );
  const shards = parts.map(({ types, services: part }) => ({
    file: write('region', listOf(part)),
    box: around(part),
    count: part.length,
    states: [...new Set(part.map((service) => service.state).filter(Boolean))].sort(),
    holds: holdsOf(part.map(only(types)), words),
  }));
  const rest = services.filter((service) => !isLocated(service)).sort(byId);
  const stateFor = ({ area, state }: Service) => (isLarge && area !== 'national' ? state : '');
  const elsewhere = [...new Set(['', ...rest.map(stateFor)])].sort().map((state) => {
    const part = rest.filter((service) => stateFor(service) === state);
    return { file: write('elsewhere', listOf(part)), count: part.length, states: state ? [state] : [] };
  });
  const tables = { ...more, ...(isLarge && languageTables(parts, words)) };
  const addresses = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, write(name, JSON.stringify(table))]),
  );
  const index: DirectoryIndex = { built, shards, words, elsewhere, more: addresses, holidays };
  files.set('directory/index.json', JSON.stringify(index));
  return files;
}

/** Whether a file is too big on the wire; fast brotli gives a few bytes more than the best. */
function isTooBig(content: string): boolean {
  if (content.length * 3 <= MOST_BYTES) return false;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  return brotliCompressSync(content, options).length > MOST_BYTES;
}

/** The box around services, a little wider so that it takes few digits. */
function around(part: readonly LocatedService[]): Box {
  const [south, west, north, east] = boxOf(part);
  const down = (degrees: number) => Math.floor(degrees * 1000) / 1000;
  const up = (degrees: number) => Math.ceil(degrees * 1000) / 1000;
  return [down(south), down(west), up(north), up(east)];
}

/** Types and kinds of services, the most frequent first: these get a bit of their own. */
function wordsOf(services: readonly Service[]): string[] {
  const counts = new Map<string, number>();
  for (const { types, kind } of services)
    for (const word of [...types, kind]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Types that have files of their own, and every service that is of one of them. */
interface Family {
  types: ReadonlySet<string>;
  members: LocatedService[];
}

/** Services of a region in one file, and the types it is opened for. */
interface Part extends Pick<Family, 'types'> {
  services: LocatedService[];
}

/**
 * The services of the many frequent types, and those of the rare ones: the types that together are the main ones of at most
 * this `share`. Who is of both stands in the files of both, so that a search for a type opens those of its family alone.
 */
function familiesOf(services: readonly LocatedService[], share: number): Family[] {
  const counts = new Map<string, number>();
  for (const { types } of services) counts.set(types[0]!, (counts.get(types[0]!) ?? 0) + 1);
  const rare = new Set<string>();
  let sum = 0;
  for (const [type, count] of [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))) {
    sum += count;
    if (sum <= share * services.length) rare.add(type);
  }
  const frequent = new Set(services.flatMap(({ types }) => types).filter((type) => !rare.has(type)));
  return [frequent, rare].map((types) => ({
    types,
    members: services.filter((service) => service.types.some((type) => types.has(type))),
  }));
}

/** The types and the kind for which a service is looked for in the files of a family. */
const only =
  (family: ReadonlySet<string>) =>
  ({ kind, types }: Service): Pick<Service, 'kind' | 'types'> => ({
    kind,
    types: types.filter((type) => family.has(type)),
  });

/** What the services of each part are that understand a language, by name of its table. */
function languageTables(parts: readonly Part[], words: readonly string[]): Record<string, LanguageTable> {
  const tags = new Set(
    parts.flatMap((part) => part.services).flatMap((one) => [...one.languages, ...one.interpreters]),
  );
  tags.delete('*');
  const table = (tag: string): LanguageTable => {
    const held = (grade: string) =>
      parts.map(({ types, services }) =>
        holdsOf(services.filter((service) => gradeOf(service, tag) === grade).map(only(types)), words),
      );
    return { speaks: held('speaks'), interpreter: held('interpreter'), unknown: held('unknown') };
  };
  return Object.fromEntries(['', ...tags].sort().map((tag) => [tableName(tag), table(tag)]));
}

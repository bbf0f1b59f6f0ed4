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

/** With more services than this a search for something rare would open many files in vain: rare types get files of their own, languages get tables. */
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
  const rare = isLarge ? rareTypes(services) : new Set<string>();
  const families = [false, true].map((wanted) =>
    services.filter(isLocated).filter(({ types }) => rare.has(types[0]!) === wanted),
  );
  const parts = families.flatMap((family) => splitByRegion(family, most, (part) => isTooBig(listOf(part))));
  const shards = parts.map((part) => ({
    file: write('region', listOf(part)),
    box: around(part),
    count: part.length,
    states: [...new Set(part.map((service) => service.state).filter(Boolean))].sort(),
    holds: holdsOf(part, words),
  }));
  const rest = services.filter((service) => !isLocated(service)).sort(byId);
  const elsewhere = { file: write('elsewhere', listOf(rest)), count: rest.length };
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

/** Main types that few services have. Whoever looks for them need not open the files of the many others. */
function rareTypes(services: readonly Service[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { types } of services) counts.set(types[0]!, (counts.get(types[0]!) ?? 0) + 1);
  const rare = new Set<string>();
  let sum = 0;
  for (const [type, count] of [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))) {
    sum += count;
    if (sum <= RARE * services.length) rare.add(type);
  }
  return rare;
}

/** What the services of each part are that understand a language, by name of its table. */
function languageTables(parts: readonly LocatedService[][], words: readonly string[]): Record<string, LanguageTable> {
  const tags = new Set(parts.flat().flatMap(({ languages, interpreters }) => [...languages, ...interpreters]));
  tags.delete('*');
  const table = (tag: string): LanguageTable => {
    const held = (grade: string) =>
      parts.map((part) =>
        holdsOf(
          part.filter((service) => gradeOf(service, tag) === grade),
          words,
        ),
      );
    return { speaks: held('speaks'), interpreter: held('interpreter'), unknown: held('unknown') };
  };
  return Object.fromEntries(['', ...tags].sort().map((tag) => [tableName(tag), table(tag)]));
}

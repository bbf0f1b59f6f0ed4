import { createHash } from 'node:crypto';
import { boxOf } from '../domain/box.ts';
import { type Service, slim } from '../domain/service.ts';
import { byId, type DirectoryIndex, isLocated, type Shard, splitByRegion } from '../domain/shards.ts';

/** Services in one file: about 14 KB on the wire. */
const MOST = 100;

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
  const write = (name: string, table: unknown): string => {
    const content = JSON.stringify(table);
    const path = `directory/parts/${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.json`;
    files.set(path, content);
    return `/${path}`;
  };
  const shards = splitByRegion(services.filter(isLocated), most).map((part): Shard => {
    const states = [...new Set(part.map((service) => service.state).filter(Boolean))].sort();
    return { file: write('region', part.map(slim)), box: boxOf(part), count: part.length, states };
  });
  const rest = services.filter((service) => !isLocated(service)).sort(byId);
  const elsewhere = { file: write('elsewhere', rest.map(slim)), count: rest.length };
  const tables = Object.fromEntries(Object.entries(more).map(([name, table]) => [name, write(name, table)]));
  const index: DirectoryIndex = { built, shards, elsewhere, more: tables, holidays };
  files.set('directory/index.json', JSON.stringify(index));
  return files;
}

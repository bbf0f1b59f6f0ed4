import type { Box } from '../domain/box.ts';
import type { DirectoryIndex } from '../domain/shards.ts';
import { fetchSound } from './fetch-sound.ts';
import type { Scope, Store } from './scope.ts';

/** The only file of the directory that changes under its name. */
export const INDEX = '/directory/index.json';

const LIMIT = 20_000;

/**
 * Makes the parts of a new index ready that follow on those in use, so that a place searched before can be searched
 * offline after the directory has changed. Says whether the new index may take the place of the old one.
 */
export async function renewDirectory(scope: Scope, store: Store, fresh: unknown): Promise<boolean> {
  if (!isIndex(fresh)) return false;
  const old: unknown = await (await store.match(INDEX))?.json();
  if (!isIndex(old) || JSON.stringify(old) === JSON.stringify(fresh)) return true;
  const used = new Set((await store.keys()).map(({ url }) => new URL(url).pathname));
  const fields = old.shards.filter(({ file }) => used.has(file)).map(({ box }) => box);
  const wanted = fresh.shards.filter(({ box }) => fields.some((field) => meet(field, box))).map(({ file }) => file);
  const lists = old.elsewhere.filter(({ file }) => used.has(file)).map(({ states }) => String(states));
  wanted.push(...fresh.elsewhere.filter(({ states }) => lists.includes(String(states))).map(({ file }) => file));
  for (const [name, file] of Object.entries(fresh.more)) if (used.has(old.more[name] ?? '')) wanted.push(file);
  try {
    for (const file of wanted.filter((file) => !used.has(file))) {
      await store.put(file, await fetchSound(scope, file, { ms: LIMIT }));
    }
  } catch {
    return false;
  }
  const current = new Set([
    INDEX,
    ...Object.values(fresh.more),
    ...[...fresh.elsewhere, ...fresh.shards].map(({ file }) => file),
  ]);
  const outdated = [...used].filter((path) => path.startsWith('/directory/') && !current.has(path));
  for (const path of outdated) await store.delete(path);
  return true;
}

function isIndex(value: unknown): value is DirectoryIndex {
  return typeof value === 'object' && value !== null && ['shards', 'elsewhere', 'more'].every((part) => part in value);
}

/** Whether two fields overlap; neighbours share an edge and do not. */
function meet([south, west, north, east]: Box, [south2, west2, north2, east2]: Box): boolean {
  return south < north2 && south2 < north && west < east2 && west2 < east;
}

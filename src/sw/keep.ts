import { fetchSound } from './fetch-sound.ts';
import { type Kept, keptLanguage, keptLanguages, readRecord, writeRecord } from './kept.ts';
import { putPages } from './kept-pages.ts';
import { languagesOf } from './languages.ts';
import { type Scope, SETS, STORES, setName } from './scope.ts';

const LIMIT = 60_000;
const QUOTA = 'QuotaExceededError';

/**
 * Gathers all that a language of this build needs in one store: shell, scripts and pages, each verified.
 * Files with the same address may come from any store of ours; what is there stays, so a broken try resumes.
 * The record is written last and so proves that the set is complete.
 */
export async function gather(scope: Scope, tag: string): Promise<Kept> {
  const { facts, caches } = scope;
  const files = (await languagesOf(scope)).find((language) => language.tag === tag);
  if (!files) throw new Error(`${tag}: no language of this build`);
  const name = setName(tag, facts.version);
  const set = await caches.open(name);
  const done = await readRecord(set, tag);
  if (done) return done;
  if ((await scope.room()) < files.pack.bytes) throw new DOMException(`no room for ${tag}`, QUOTA);
  for (const { url, integrity } of [files.shell, ...facts.scripts]) {
    const here = await caches.match(url);
    await set.put(url, here ?? (await fetchSound(scope, url, { integrity, cache: 'reload', ms: LIMIT })));
  }
  await putPages(scope, set, files);
  const kept = { tag, set: name, pack: files.pack.url, shell: files.shell.url };
  await writeRecord(set, kept);
  return kept;
}

/** Keeps a language on the device in the form of this build. Until all is there and proved, the old one serves. */
export async function keep(scope: Scope, tag: string): Promise<Kept> {
  const old = await keptLanguage(scope, tag);
  try {
    const kept = await gather(scope, tag);
    if (old?.set === kept.set) return old;
    await writeRecord(await scope.caches.open(STORES.kept), kept);
    if (old) await scope.caches.delete(old.set);
    return kept;
  } catch (error) {
    const half = setName(tag, scope.facts.version);
    if (isQuota(error) && old?.set !== half) await scope.caches.delete(half);
    throw error;
  }
}

/** Whether a write failed for want of room. */
export const isQuota = (error: unknown): boolean => error instanceof Error && error.name === QUOTA;

/** Gathers the kept languages in the form of this build, without switching; what cannot be had now comes later. */
export async function stage(scope: Scope): Promise<void> {
  for (const { tag } of await keptLanguages(scope)) await gather(scope, tag).catch(() => undefined);
}

/** Switches every kept language over whose set of this build is complete; nothing is loaded. */
export async function switchOver(scope: Scope): Promise<void> {
  const pointers = await scope.caches.open(STORES.kept);
  const names = await scope.caches.keys();
  for (const { tag, set } of await keptLanguages(scope)) {
    const name = setName(tag, scope.facts.version);
    if (name === set || !names.includes(name)) continue;
    const staged = await readRecord(await scope.caches.open(name), tag);
    if (staged) await writeRecord(pointers, staged);
  }
}

/** Deletes stores of ours that neither a pointer nor this build knows; stores of others stay. */
export async function tidy(scope: Scope): Promise<void> {
  const pointed = (await keptLanguages(scope)).map(({ set }) => set);
  const wanted = new Set<string>([...Object.values(STORES), ...pointed]);
  const coming = (name: string) => name.startsWith(SETS) && name.endsWith(`-${scope.facts.version}`);
  for (const name of await scope.caches.keys()) {
    if (name.startsWith('anlauf-') && !wanted.has(name) && !coming(name)) await scope.caches.delete(name);
  }
}

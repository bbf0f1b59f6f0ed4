import { isPack } from '../domain/pack.ts';
import { fetchSound } from './fetch-sound.ts';
import { type Kept, keptLanguages, readRecord, writeRecord } from './kept.ts';
import { type Scope, STORES, setName } from './scope.ts';

/** A pack of 200 KB at 50 kbit/s takes half a minute. */
const PACK_LIMIT = 120_000;

/** A pack whose content is not of the form we know. */
export const WRONG_CONTENT = 'the pack is not of the form we know';

/**
 * Gathers all that a language of this build needs in one store: pack, shell and scripts, each verified.
 * Files with the same address may come from any store of ours; what is there stays, so a broken try resumes.
 * The record is written last and so proves that the set is complete.
 */
export async function gather(scope: Scope, tag: string): Promise<Kept> {
  const { facts, caches } = scope;
  const [pack, shell] = [facts.packs[tag]!, facts.shells[tag]!];
  const name = setName(tag, facts.version);
  const set = await caches.open(name);
  const done = await readRecord(set, tag);
  if (done) return done;
  for (const { url, integrity } of [pack, shell, ...facts.scripts]) {
    const here = await caches.match(url);
    await set.put(url, here ?? (await fetchSound(scope, url, { integrity, cache: 'reload', ms: PACK_LIMIT })));
  }
  const words: unknown = await (await set.match(pack.url))!.json().catch(() => undefined);
  if (!isPack(words, tag)) {
    await caches.delete(name);
    throw new Error(WRONG_CONTENT);
  }
  const kept = { tag, version: words.version, set: name, pack: pack.url, shell: shell.url };
  await writeRecord(set, kept);
  return kept;
}

/** Keeps a language on the device in the form of this build. Until all is there and proved, the old one serves. */
export async function keep(scope: Scope, tag: string): Promise<Kept> {
  const pointers = await scope.caches.open(STORES.kept);
  const old = await readRecord(pointers, tag);
  try {
    const kept = await gather(scope, tag);
    if (old?.set === kept.set) return kept;
    await writeRecord(pointers, kept);
    if (old) await scope.caches.delete(old.set);
    return kept;
  } catch (error) {
    const half = setName(tag, scope.facts.version);
    if (isQuota(error) && old?.set !== half) await scope.caches.delete(half);
    throw error;
  }
}

/** Whether a write failed for want of room. */
export const isQuota = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** Gathers the kept languages in the form of this build, without switching; what cannot be had now comes later. */
export async function stage(scope: Scope): Promise<void> {
  const known = new Set(Object.keys(scope.facts.packs));
  for (const { tag } of await keptLanguages(scope)) {
    if (known.has(tag)) await gather(scope, tag).catch(() => undefined);
  }
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
  const { version, packs } = scope.facts;
  const pointed = (await keptLanguages(scope)).map(({ set }) => set);
  const coming = Object.keys(packs).map((tag) => setName(tag, version));
  const wanted = new Set<string>([...Object.values(STORES), ...pointed, ...coming]);
  for (const name of await scope.caches.keys()) {
    if (name.startsWith('anlauf-') && !wanted.has(name)) await scope.caches.delete(name);
  }
}

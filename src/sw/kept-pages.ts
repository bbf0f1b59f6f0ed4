import type { LanguageFiles } from '../domain/offline.ts';
import { isPack } from '../domain/pack.ts';
import { fetchSound } from './fetch-sound.ts';
import { keptLanguage, readRecord } from './kept.ts';
import type { Scope, Store } from './scope.ts';

/** A pack of 200 KB at 50 kbit/s takes half a minute. */
const PACK_LIMIT = 120_000;

/**
 * Puts every page of a language into a set under its path, so that opening one reads that one and not the whole pack
 * of two megabytes. Pages come from one verified download, or from the kept set where its pack is the same.
 */
export async function putPages(scope: Scope, set: Store, files: LanguageFiles): Promise<void> {
  const { tag, pack } = files;
  const old = await keptLanguage(scope, tag);
  if (old?.pack === pack.url) {
    const source = await scope.caches.open(old.set);
    if (await readRecord(source, tag)) return copyPages(source, set, tag);
  }
  const { integrity } = pack;
  const answer = await fetchSound(scope, pack.url, { integrity, cache: 'reload', ms: PACK_LIMIT });
  const words: unknown = await answer.json();
  if (!isPack(words, tag)) throw new Error(`${pack.url}: not of the form we know`);
  for (const page of words.pages) await set.put(page.path, new Response(JSON.stringify(page)));
}

async function copyPages(from: Store, to: Store, tag: string): Promise<void> {
  for (const { url } of await from.keys()) {
    const { pathname } = new URL(url);
    if (pathname.startsWith(`/${tag}/`)) await to.put(pathname, (await from.match(pathname))!);
  }
}

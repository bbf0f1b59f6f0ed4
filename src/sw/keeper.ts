import type { FromWorker } from '../domain/offline.ts';
import { isQuota, keep } from './keep.ts';
import { keptLanguages, writeRecord } from './kept.ts';
import { languagesOf } from './languages.ts';
import { type Scope, STORES } from './scope.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Keeps the language of a page, then renews what else is kept, one after the other also for several pages at once.
 * `tell` is called once for a language that is newly kept, and where there is no room; what fails otherwise is tried
 * again with the next page.
 */
export function keepInTurn(scope: Scope, tag: string, tell: (news: FromWorker) => Promise<void>): Promise<void> {
  last = last.then(() => keepAll(scope, tag, tell)).catch(() => undefined);
  return last;
}

async function keepAll(scope: Scope, tag: string, tell: (news: FromWorker) => Promise<void>): Promise<void> {
  const known = (await languagesOf(scope)).map((language) => language.tag);
  const wanted = new Set([tag, ...(await keptLanguages(scope)).map((kept) => kept.tag)]);
  for (const next of wanted) {
    if (!known.includes(next)) continue;
    const news = await outcome(scope, next);
    if (news) await tell(news);
  }
}

async function outcome(scope: Scope, tag: string): Promise<FromWorker | undefined> {
  try {
    const kept = await keep(scope, tag);
    if (kept.told) return undefined;
    const pointers = await scope.caches.open(STORES.kept);
    await writeRecord(pointers, { ...kept, told: true }).catch(() => undefined);
    return { type: 'kept', tag };
  } catch (error) {
    return isQuota(error) ? { type: 'full', tag } : undefined;
  }
}

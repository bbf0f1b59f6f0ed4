import type { FromWorker, KeepFault } from '../domain/offline.ts';
import { isQuota, keep, WRONG_CONTENT } from './keep.ts';
import { keptLanguages } from './kept.ts';
import type { Scope } from './scope.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Keeps the language of a page, then renews what else is kept, one after the other also for several pages at once.
 * `tell` is called with the outcome for each language.
 */
export function keepInTurn(scope: Scope, tag: string, tell: (news: FromWorker) => Promise<void>): Promise<void> {
  last = last.then(async () => {
    const wanted = new Set([tag, ...(await keptLanguages(scope)).map((kept) => kept.tag)]);
    const known = new Set(Object.keys(scope.facts.packs));
    for (const next of wanted) if (known.has(next)) await tell(await outcome(scope, next));
  });
  return last;
}

async function outcome(scope: Scope, tag: string): Promise<FromWorker> {
  try {
    return { type: 'kept', tag, version: (await keep(scope, tag)).version };
  } catch (error) {
    return { type: 'failed', tag, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): KeepFault {
  if (isQuota(error)) return 'quota';
  return error instanceof Error && error.message === WRONG_CONTENT ? 'content' : 'network';
}

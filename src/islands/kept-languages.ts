/** Where the worker keeps one record for each language on the device (`sw/scope.ts`). */
const STORE = 'anlauf-kept';

let kept: string[] = [];

/** Tags of the languages on this device, the last one first. */
export async function keptTags(): Promise<string[]> {
  try {
    if (await caches.has(STORE))
      kept = (await (await caches.open(STORE)).keys()).map(({ url }) => url.split('/').pop()!).reverse();
  } catch {
    // Storage is blocked: nothing is kept.
  }
  return kept;
}

/** Whether a language cannot be had now: no network, and not on the device as far as `keptTags` has seen. */
export const isAbsent = (tag: string): boolean => !navigator.onLine && !kept.includes(tag);

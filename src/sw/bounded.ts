import type { Store } from './scope.ts';

/** Stores an answer as the newest and drops the oldest ones beyond `most`. */
export async function putBounded(store: Store, url: string, response: Response, most: number): Promise<void> {
  await store.delete(url);
  await store.put(url, response);
  const keys = await store.keys();
  for (const { url: oldest } of keys.slice(0, Math.max(0, keys.length - most))) await store.delete(oldest);
}

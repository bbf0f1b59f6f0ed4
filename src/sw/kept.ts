import { type Scope, STORES, type Store } from './scope.ts';

/** A language on this device: `set` is the store with its pack, shell and scripts. */
export interface Kept {
  tag: string;
  /** Of the pack. */
  version: string;
  set: string;
  /** Addresses within the set. */
  pack: string;
  shell: string;
}

const address = (tag: string) => `/kept/${tag}`;

/** Reads the record of a language from a store: the pointer, or in a set the proof that the set is complete. */
export async function readRecord(store: Store, tag: string): Promise<Kept | undefined> {
  return (await store.match(address(tag)))?.json().catch(() => undefined);
}

/** Writes the record of a language; in the store of pointers this one write switches the language over. */
export const writeRecord = (store: Store, kept: Kept): Promise<void> =>
  store.put(address(kept.tag), new Response(JSON.stringify(kept)));

/** Languages on this device, in the order in which they came. */
export async function keptLanguages({ caches }: Scope): Promise<Kept[]> {
  const pointers = await caches.open(STORES.kept);
  const tags = (await pointers.keys()).map(({ url }) => url.split('/').pop()!);
  const records = await Promise.all(tags.map((tag) => readRecord(pointers, tag)));
  return records.filter((kept) => kept !== undefined);
}

/** Takes back the proof that a set is complete, so that the next keeping looks at each of its files again. */
export async function doubt({ caches }: Scope, { tag, set }: Kept): Promise<void> {
  await (await caches.open(set)).delete(address(tag));
}

import { type Scope, STORES, type Store } from './scope.ts';

/** A language on this device: `set` is the store with its pages, shell and scripts. */
export interface Kept {
  tag: string;
  set: string;
  /** Address of the pack its pages came from. */
  pack: string;
  /** Address within the set. */
  shell: string;
  /** The reader has been told. */
  told?: true;
}

const address = (tag: string) => `/kept/${tag}`;

/** Reads the record of a language from a store: the pointer, or in a set the proof that the set is complete. */
export async function readRecord(store: Store, tag: string): Promise<Kept | undefined> {
  return (await store.match(address(tag)))?.json().catch(() => undefined);
}

/** Writes the record of a language; in the store of pointers this one write switches the language over. */
export const writeRecord = (store: Store, kept: Kept): Promise<void> =>
  store.put(address(kept.tag), new Response(JSON.stringify(kept)));

/** A language on this device as its pointer says. */
export const keptLanguage = async ({ caches }: Scope, tag: string): Promise<Kept | undefined> =>
  readRecord(await caches.open(STORES.kept), tag);

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

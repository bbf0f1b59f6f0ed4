import { type Scope, STORES } from './scope.ts';

/** Removes what tells where the reader searched: parts of the directory and of the places, and services that were opened. */
export async function forget({ caches }: Pick<Scope, 'caches'>): Promise<void> {
  for (const name of [STORES.data, STORES.pages]) await caches.delete(name);
}

import { holidaysFor } from '../../domain/search.ts';
import { type Service, type SlimService, slim } from '../../domain/service.ts';
import type { ItemProps } from './views.ts';

/** A service kept on this device at the reader's wish, with what its hours need where there is no network. */
export interface Saved {
  id: string;
  service: SlimService;
  /** ISO date of the directory it is from. */
  built: string;
  /** Public holidays there as ISO dates. */
  holidays: readonly string[];
}

/** What is kept of a service. */
export function savedOf(service: Service, index: ItemProps['index']): Saved {
  return { id: service.id, service: slim(service), built: index.built, holidays: holidaysFor(service, index) };
}

/** What of the index of the directory a saved service needs. */
export function indexOf({ service, built, holidays }: Saved): ItemProps['index'] {
  return { built, holidays: { [service.state ?? '']: [...holidays] } };
}

/** All saved services by id. Like all of these it rejects where the browser keeps nothing. */
export const savedServices = (): Promise<Saved[]> => inStore('readonly', (store) => store.getAll());

/** Keeps a service, in the place of an older copy. */
export const saveService = (saved: Saved): Promise<unknown> => inStore('readwrite', (store) => store.put(saved));

/** Removes one service, or all. */
export const dropServices = (id?: string): Promise<unknown> =>
  inStore('readwrite', (store) => (id ? store.delete(id) : store.clear()));

/** Does one thing with the store and resolves when it is safely written. */
function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('saved', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('services', { keyPath: 'id' });
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction('services', mode);
      const asked = act(work.objectStore('services'));
      const end = (finish: () => void) => () => {
        database.close();
        finish();
      };
      work.oncomplete = end(() => done(asked.result));
      work.onabort = end(() => failed(work.error));
    };
  });
}

import type { WorkerFacts } from '../domain/offline.ts';

/** The part of `Cache` the worker uses. */
export interface Store {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
  delete(url: string): Promise<boolean>;
  keys(): Promise<readonly { url: string }[]>;
}

/** The part of `CacheStorage` the worker uses; `match` looks in all stores. */
export interface Stores {
  open(name: string): Promise<Store>;
  match(url: string): Promise<Response | undefined>;
  delete(name: string): Promise<boolean>;
  keys(): Promise<string[]>;
}

/** What the logic of the worker needs of the world. */
export interface Scope {
  facts: WorkerFacts;
  caches: Stores;
  fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** Bytes that may still be stored, as the browser estimates. */
  room: () => Promise<number>;
}

/** Names of our stores; a kept language has a further one, see `setName`. */
export const STORES = {
  /** Scripts and the list of languages that Workbox verified at install. */
  precache: 'anlauf-precache',
  /** One small record for each kept language: the pointer to its set. */
  kept: 'anlauf-kept',
  /** Door and services that were opened. */
  pages: 'anlauf-pages',
  /** Parts of the directory and of the places that were used. */
  data: 'anlauf-data',
} as const;

/** The store that holds everything one language of one build needs. */
export const setName = (tag: string, version: string): string => `${SETS}${tag}-${version}`;

/** Names of such stores begin with this. */
export const SETS = 'anlauf-set-';

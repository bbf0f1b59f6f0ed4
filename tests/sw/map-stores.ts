import type { Store, Stores } from '../../src/sw/scope.ts';

const ORIGIN = 'https://anlauf.test';
const full = (url: string) => new URL(url, ORIGIN).href;

export interface MapStores extends Stores {
  /** Leaves so many bytes free, over all stores. */
  leaveRoom: (bytes: number) => void;
  /** Bytes free. */
  room: () => number;
}

/** Stores on Maps that answer like the Cache API. */
export function mapStores(): MapStores {
  const stores = new Map<string, Map<string, Response>>();
  let left = Number.POSITIVE_INFINITY;
  const storeOf = (entries: Map<string, Response>): Store => ({
    match: async (url) => entries.get(full(url))?.clone(),
    put: async (url, response) => {
      const body = await response.arrayBuffer();
      if (body.byteLength > left) throw new DOMException('full', 'QuotaExceededError');
      left -= body.byteLength;
      entries.set(full(url), new Response(body, { status: response.status, headers: response.headers }));
    },
    delete: async (url) => entries.delete(full(url)),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  });
  return {
    open: async (name) => {
      if (!stores.has(name)) stores.set(name, new Map());
      return storeOf(stores.get(name)!);
    },
    match: async (url) =>
      [...stores.values()]
        .find((entries) => entries.has(full(url)))
        ?.get(full(url))
        ?.clone(),
    delete: async (name) => stores.delete(name),
    keys: async () => [...stores.keys()],
    leaveRoom: (bytes) => {
      left = bytes;
    },
    room: () => left,
  };
}

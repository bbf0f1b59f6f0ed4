import type { Load } from '../../domain/search.ts';

const LIMIT_MS = 15_000;

/**
 * A reader of the site's JSON files that asks for each only once while the page is open.
 * Rejects on any answer that is not ours: missing, moved by a Wi-Fi sign-in page, no JSON, too slow.
 */
export function fileLoader(get: typeof fetch = fetch.bind(globalThis)): Load {
  const known = new Map<string, Promise<unknown>>();
  const read = async (address: string) => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), LIMIT_MS);
    try {
      const response = await get(address, { redirect: 'error', signal: limit.signal });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  };
  return <T>(address: string) => {
    const asked = known.get(address) ?? read(address);
    known.set(address, asked);
    asked.catch(() => known.delete(address));
    return asked as Promise<T>;
  };
}

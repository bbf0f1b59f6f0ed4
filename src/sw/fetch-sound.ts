import type { Scope } from './scope.ts';
import { isSound, stored } from './sound.ts';

/** How to ask: `ms` is the limit for the whole answer, head and body. */
export interface Ask {
  ms: number;
  integrity?: string;
  cache?: RequestCache;
}

/** Loads a file of ours whole, and throws unless every byte came in time, as promised and from where it should. */
export async function fetchSound(scope: Scope, url: string, { ms, ...ask }: Ask): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ms);
  try {
    const response = await scope.fetch(url, { ...ask, redirect: 'error', signal: stop.signal });
    if (!isSound(response, url)) throw new Error(`${url}: not what was asked for`);
    return stored(response, await response.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

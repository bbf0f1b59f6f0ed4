import { putBounded } from './bounded.ts';
import { INDEX, renewDirectory } from './directory.ts';
import { fetchSound } from './fetch-sound.ts';
import { type Scope, STORES } from './scope.ts';
import { within } from './within.ts';

/** Parts of the directory and of the places that stay on the device. */
const MOST = 200;
/** Milliseconds for a file, and for a fresh index where an older one is at hand. */
const LIMIT = 20_000;
const WITH_COPY = 2_000;

/**
 * Answers for the directory, the places and a font, under the path alone. Files named after their content come from the device
 * where they are there; the index comes fresh where that is quick; other files come at once and are renewed behind.
 */
export async function data(scope: Scope, url: string, later: (work: Promise<unknown>) => void): Promise<Response> {
  const path = new URL(url).pathname;
  const copy = await (await scope.caches.open(STORES.data)).match(path);
  if (copy && isHashed(path)) return copy;
  const network = load(scope, path);
  later(network.catch(() => undefined));
  if (path === INDEX && copy) return (await within(WITH_COPY, network)) ?? copy;
  return copy ?? network;
}

const isFont = (path: string): boolean => path.endsWith('.woff2');
const isHashed = (path: string): boolean => /\.[0-9a-f]{8,}\.(json|woff2)$/.test(path);

async function load(scope: Scope, path: string): Promise<Response> {
  const response = await fetchSound(scope, path, { ms: LIMIT });
  const content: unknown = isFont(path) || (await response.clone().json());
  const store = await scope.caches.open(STORES.data);
  const put = () => putBounded(store, path, response.clone(), MOST);
  if (path !== INDEX) await put();
  else if (await renewDirectory(scope, store, content)) await put();
  return response;
}

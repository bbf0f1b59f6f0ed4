/** What the worker does with a request; undefined leaves it to the browser. */
export type Route = 'page' | 'data' | 'script' | undefined;

/**
 * Sorts a request by method, mode and address; `origin` is ours. Files that people open, and `/clear`, are left alone.
 * A script may ask for a page too: for its text in the reader's second language.
 */
export function routeOf({ method, mode, url }: { method: string; mode: string; url: string }, origin: string): Route {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin) return undefined;
  if (mode === 'navigate') return pathname === '/clear' || /\.[a-z0-9]+$/i.test(pathname) ? undefined : 'page';
  if (pathname.endsWith('/')) return 'page';
  if (/^\/(directory|places)\/.+\.json$|\.woff2$/.test(pathname)) return 'data';
  return /^\/assets\/.+\.js$/.test(pathname) ? 'script' : undefined;
}

/** The path under which a page is known: with the slash at its end. */
export const pagePath = (url: string): string => new URL(url).pathname.replace(/\/?$/, '/');

/** Whether a page is a file of its own, the same in every language: the door, services and their lists, the open data. */
export const isWhole = (path: string): boolean => path === '/' || /^\/(services|directory)\//.test(path);

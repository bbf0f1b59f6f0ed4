import { describe, expect, it } from 'vitest';
import { isWhole, pagePath, routeOf } from '../../src/sw/route.ts';

const ORIGIN = 'https://anlauf.test';
const ask = (path: string, mode = 'navigate', method = 'GET') =>
  routeOf({ method, mode, url: new URL(path, ORIGIN).href }, ORIGIN);

describe('routes of the worker', () => {
  it.each(['/', '/ar/', '/ar/guides/one/?q=1', '/services/x/', '/unknown'])('answers the opening of %s', (path) => {
    expect(ask(path)).toBe('page');
  });

  it.each(['/clear', '/sw.js', '/manifest.webmanifest', '/packs/ar.1.json', '/icons/192.png', 'https://else.test/ar/'])(
    'leaves the opening of %s to the browser',
    (path) => {
      expect(ask(path)).toBeUndefined();
    },
  );

  it('answers for the directory, the places and the scripts, and for nothing else a page asks', () => {
    expect(ask('/directory/index.json', 'cors')).toBe('data');
    expect(ask('/places/p-1.json?x', 'cors')).toBe('data');
    expect(ask('/assets/page.0123abcd.js', 'cors')).toBe('script');
    for (const path of ['/clear', '/icons/192.png', 'https://else.test/places/p-1.json'])
      expect(ask(path, 'cors')).toBeUndefined();
  });

  it('gives a page to a script that wants its text', () => {
    expect(ask('/ar/guides/one/', 'cors')).toBe('page');
  });

  it('leaves all but GET to the browser', () => {
    expect(ask('/ar/', 'navigate', 'POST')).toBeUndefined();
  });

  it('knows a page by its path with the slash at the end', () => {
    expect(pagePath(`${ORIGIN}/ar/help?x#y`)).toBe('/ar/help/');
    expect(pagePath(ORIGIN)).toBe('/');
  });

  it('knows the pages that are files of their own', () => {
    expect(['/', '/services/x/', '/services/', '/services/in/sh/', '/directory/'].every(isWhole)).toBe(true);
    expect(['/ar/', '/ar/find/', '/unknown/'].some(isWhole)).toBe(false);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from './registry.ts';

/** Brotli bytes of files of the built site, as the server sends them: what a phone downloads. */
const bytes = (...paths: string[]) => paths.reduce((sum, path) => sum + statSync(`dist/${path}.br`).size, 0);
const pages = (readdirSync('dist', { recursive: true }) as string[]).filter((path) => path.endsWith('.html'));
const guides = pages.filter((path) => /^[a-z-]+\/guides\//i.test(path));
const scriptsOf = (path: string) =>
  [...readFileSync(`dist/${path}`, 'utf8').matchAll(/src="\/(assets\/[^"]+)"/g)].map((m) => m[1]!);
/** A script and all it needs to run; what it imports later, on a tap, is not among it. */
const withImports = (path: string): string[] => {
  const imports = [...readFileSync(`dist/${path}`, 'utf8').matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g)];
  return [...new Set([path, ...imports.flatMap((m) => withImports(`assets/${m[1] ?? m[2]}`))])];
};

/** Languages whose letters take two or three bytes each and share none with the German words beside them (DECISIONS 31). */
const WIDE = ['uk', 'ru', 'bg', 'ti', 'am'];

describe('budgets of the house, in brotli bytes', () => {
  test('there are guides to measure', () => expect(guides.length).toBeGreaterThan(20));

  test.each(languages)(
    'a guide in $tag with its style is at most 10 KB at the 95th percentile and never above 14 KB',
    ({ tag }) => {
      const sizes = guides
        .filter((path) => path.startsWith(`${tag}/`))
        .map((path) => bytes(path))
        .sort((a, b) => a - b);
      const letters = WIDE.includes(tag) ? 11 : 10;
      expect(sizes[Math.ceil(sizes.length * 0.95) - 1]).toBeLessThanOrEqual(letters * 1024);
      expect(sizes.at(-1)).toBeLessThanOrEqual(14 * 1024);
    },
  );

  test('scripts of a guide are at most 8 KB', () => {
    for (const path of guides)
      expect(bytes(...new Set(scriptsOf(path).flatMap(withImports))), path).toBeLessThanOrEqual(8 * 1024);
  });

  test.each(['find', 'search'])('scripts of the page %s are at most 25 KB', (name) => {
    const scripts = new Set(scriptsOf(`de/${name}/index.html`).flatMap(withImports));
    expect(scripts.size).toBeGreaterThan(1);
    expect(bytes(...scripts)).toBeLessThanOrEqual(25 * 1024);
  });

  test('with the views that come on a tap the finder is at most 32 KB', () => {
    const first = scriptsOf('de/find/index.html').flatMap(withImports);
    const later = first.flatMap((path) =>
      [...readFileSync(`dist/${path}`, 'utf8').matchAll(/import\(\s*["'`]\.\/([^"'`]+)/g)].map((m) => `assets/${m[1]}`),
    );
    expect(later).toHaveLength(1);
    expect(bytes(...new Set([...first, ...later.flatMap(withImports)]))).toBeLessThanOrEqual(32 * 1024);
  });

  test('the service worker is at most 8 KB', () => expect(bytes('sw.js')).toBeLessThanOrEqual(8 * 1024));

  test('a language pack is at most 250 KB', () => {
    for (const name of readdirSync('dist/packs').filter((n) => n.endsWith('.json')))
      expect(bytes(`packs/${name}`)).toBeLessThanOrEqual(250 * 1024);
  });

  test('a guide asks for nothing before its text is readable and for at most four files in all', () => {
    for (const path of guides) {
      const html = readFileSync(`dist/${path}`, 'utf8');
      expect(html.match(/<link[^>]+rel="stylesheet"/g)).toBeNull();
      const asked = html.match(/(?:src="\/|rel="(?:icon|manifest|preload|modulepreload|apple-touch-icon)")/g) ?? [];
      expect(asked.length, path).toBeLessThanOrEqual(4);
    }
  });
});

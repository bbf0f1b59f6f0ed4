import { expect, test } from 'vitest';
import { cacheControl, headersFile, headersOf, securityHeaders } from '../../src/build/headers.ts';

const PATHS = [
  'index.html',
  '404.html',
  'sw.js',
  'de/index.html',
  'de/guides/registration/index.html',
  'directory/index.html',
  'directory/index.json',
  'directory/services.csv',
  'directory/hsds/services/1.json',
  'directory/hsds/services/2.json',
  'directory/parts/region.80547ea8de.json',
  'places/p-23.json',
  'packs/de.0123456789.json',
  'assets/page.abcdefgh.js',
  'shells/de.html',
];
const blocks = new Map(
  headersFile(securityHeaders("'none'"), PATHS)
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern, ...lines] = block.split('\n');
      return [
        pattern!,
        Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2),
          ),
        ),
      ] as const;
    }),
);
const fits = (address: string) =>
  [...blocks.keys()].filter((pattern) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
  );

test('every address has one block of its own besides the one for all, with the headers we serve it with', () => {
  for (const path of PATHS) {
    const address = `/${path.replace(/index\.html$/, '')}`;
    const [all, own, ...more] = fits(address);
    expect([all, more], address).toEqual(['/*', []]);
    expect(blocks.get(own!), address).toEqual(headersOf(address));
  }
});

test('the block for all holds the whole policy and nothing that another block says differently', () => {
  const all = Object.keys(blocks.get('/*')!);
  expect(blocks.get('/*')).toEqual(securityHeaders("'none'"));
  for (const [pattern, headers] of blocks)
    if (pattern !== '/*') expect(Object.keys(headers).filter((name) => all.includes(name))).toEqual([]);
});

test('other sites may read the directory, and nothing else', () => {
  const open = PATHS.filter((path) => 'Access-Control-Allow-Origin' in headersOf(`/${path}`));
  expect(open).toEqual(PATHS.filter((path) => path.startsWith('directory/')));
  expect(securityHeaders("'none'")).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('only files named after their content are kept for ever', () => {
  const kept = PATHS.filter((path) => cacheControl(`/${path}`).includes('immutable'));
  expect(kept).toEqual(PATHS.filter((path) => /\.[0-9a-h]{8,}\./.test(path)));
});

test('pages of a language say so, other files do not', () => {
  expect(headersOf('/ar/guides/registration/')['Content-Language']).toBe('ar');
  expect(headersOf('/sr-Latn/')['Content-Language']).toBe('sr-Latn');
  for (const path of ['/', '/sw.js', '/services/x/', '/assets/page.js', '/packs/de.json'])
    expect(headersOf(path)).not.toHaveProperty('Content-Language');
});

test('powerful features are switched off by name', () => {
  const policy = securityHeaders("'none'")['Permissions-Policy']!;
  for (const name of ['camera', 'microphone', 'payment', 'usb', 'serial', 'hid', 'midi', 'display-capture'])
    expect(policy).toContain(`${name}=()`);
  expect(policy).toContain('geolocation=(self)');
});

/** Headers of every answer; `style` is the CSP source that allows the inlined sheet. Source of the list: OWASP ASVS 5, 3.4. */
export function securityHeaders(style: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app-sw',
    'upgrade-insecure-requests',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), browsing-topics=()',
  };
}

/** Folders in which every file is named after its content and so never changes. */
const IMMUTABLE = /^\/(assets|packs|directory\/parts)\//;

export const cacheControl = (path: string): string =>
  IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable, no-transform' : 'no-cache, no-transform';

/** The folder of a language is its tag; no other folder has so short a name. */
const LANGUAGE = /^\/([a-z]{2,3}(?:-[A-Za-z]+)?)\//;

/**
 * Headers that hang on the address: how long a file may be kept, its language, that a shell is no page to be found, and
 * that the directory is for all.
 */
export const headersOf = (path: string): Record<string, string> => ({
  'Cache-Control': cacheControl(path),
  ...(LANGUAGE.test(path) && { 'Content-Language': LANGUAGE.exec(path)![1]! }),
  ...(path.startsWith('/shells/') && { 'X-Robots-Tag': 'noindex' }),
  ...(path.startsWith('/directory/') && { 'Access-Control-Allow-Origin': '*' }),
});

/**
 * `dist/_headers` as Netlify and Cloudflare read it; `paths` are those of the output. Hosts join the values of all
 * blocks that fit an address, so apart from the first block, which is for all, no two fit the same.
 */
export function headersFile(headers: Record<string, string>, paths: Iterable<string>): string {
  const block = (path: string, lines: Record<string, string>) =>
    [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const patterns = new Set([...paths].map(patternOf));
  const blocks = [
    block('/*', headers),
    ...[...patterns].sort().map((pattern) => block(pattern, headersOf(pattern))),
    block('/clear', CLEARING),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The address of a file, or with `*` of the folder whose files all have the same headers. */
function patternOf(path: string): string {
  if (/^(directory\/)?index\.html$/.test(path)) return `/${path.replace('index.html', '')}`;
  return `/${path.replace(/^(directory\/(?:parts|hsds)|(?!directory\/)[^/]+)\/.*$/, '$1/*')}`;
}

/** What `/clear` answers, so that a browser really empties its storage. */
export const CLEARING = { 'Clear-Site-Data': '"cache", "cookies", "storage"', 'Cache-Control': 'no-store' };

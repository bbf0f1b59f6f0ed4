/** Headers of every answer; `style` is the CSP source that allows the inlined sheet. Source of the list: OWASP ASVS 5, 3.4. */
export function securityHeaders(style: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self'",
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
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), bluetooth=(), browsing-topics=()',
  };
}

/** Files whose name holds their hash never change; everything else is asked for anew. */
export const IMMUTABLE = /^\/(assets|packs|places|directory)\/.*\.[0-9a-f]{8,}\.|^\/assets\//;

export const cacheControl = (path: string): string =>
  IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable, no-transform' : 'no-cache, no-transform';

/** `dist/_headers` as Netlify and Cloudflare read it; without a line of its own a file is asked for anew there. */
export function headersFile(headers: Record<string, string>): string {
  const block = (path: string, lines: Record<string, string>) =>
    [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const forever = { 'Cache-Control': cacheControl('/assets/x.js') };
  const blocks = [
    block('/*', headers),
    block('/assets/*', forever),
    block('/packs/*', forever),
    block('/clear', { 'Clear-Site-Data': CLEAR, 'Cache-Control': 'no-store' }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What `/clear` answers, so that a browser really empties its storage. */
export const CLEAR = '"cache", "cookies", "storage"';

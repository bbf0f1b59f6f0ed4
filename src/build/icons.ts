import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './read.ts';

const USED = /#i-([a-z0-9-]+)/g;

/** Names of the icons a piece of HTML uses, each once, in order of first use. */
export const iconsIn = (html: string): string[] => [...new Set([...html.matchAll(USED)].map(([, name]) => name!))];

/** The drawing of one Lucide icon as `<symbol id="i-{name}">`; throws where the set has no such icon. */
export function symbolOf(name: string): string {
  const svg = readFileSync(join(ROOT, `node_modules/lucide-static/icons/${name}.svg`), 'utf8');
  const drawing = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
  return `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
}

/** HTML followed by the drawings it uses; those in `given` stand elsewhere on the page already. */
export function withIcons(html: string, given: readonly string[] = []): string {
  const names = iconsIn(html).filter((name) => !given.includes(name));
  return names.length ? `${html}<svg class="drawings" aria-hidden="true">${names.map(symbolOf).join('')}</svg>` : html;
}

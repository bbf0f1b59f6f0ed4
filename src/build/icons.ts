import { readFileSync } from 'node:fs';
import { ROOT } from './read.ts';

/** Names of the icons a piece of markup uses through `<use href="#i-name">`. */
export const iconsIn = (html: string): Set<string> => new Set([...html.matchAll(/href="#i-([a-z0-9-]+)"/g)].map((m) => m[1]!));

/** The drawings of icons (Lucide, ISC licence) as one hidden sprite of `<symbol>`s; an unknown name stops the build. */
export function spriteOf(names: Iterable<string>): string {
  const symbols = [...names].sort().map((name) => {
    const svg = readFileSync(`${ROOT}node_modules/lucide-static/icons/${name}.svg`, 'utf8');
    const inner = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)![1]!.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ \/>/g, '/>').trim();
    return `<symbol id="i-${name}" viewBox="0 0 24 24">${inner}</symbol>`;
  });
  return symbols.length ? `<svg hidden>${symbols.join('')}</svg>` : '';
}

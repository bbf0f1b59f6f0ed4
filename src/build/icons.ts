import { readFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { ROOT } from './read.ts';

/** Names of the icons a piece of markup uses through `<use href="#i-name">`. */
export const iconsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/href="#i-([a-z0-9-]+)"/g)].map((match) => match[1]!));

/** The drawings of icons (Lucide, ISC licence) as one hidden sprite of `<symbol>`s; an unknown name stops the build. */
export function spriteOf(names: Iterable<string>): string {
  const symbols = [...names]
    .sort()
    .map((name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing(name)}</symbol>`);
  return symbols.length ? `<svg hidden>${symbols.join('')}</svg>` : '';
}

const drawings = new Map<string, string>();

/** The shapes of one icon, each drawing reduced to as few paths as keep its look at 24 units. */
function drawing(name: string): string {
  let shapes = drawings.get(name);
  if (shapes === undefined) {
    const svg = readFileSync(`${ROOT}node_modules/lucide-static/icons/${name}.svg`, 'utf8');
    const plugins = [
      'preset-default',
      { name: 'convertShapeToPath', params: { convertArcs: true } },
      'mergePaths',
    ] as never;
    shapes = optimize(svg, { multipass: true, floatPrecision: 1, plugins }).data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
    drawings.set(name, shapes);
  }
  return shapes;
}

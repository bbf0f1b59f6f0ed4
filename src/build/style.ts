import { createHash } from 'node:crypto';
import { browserslistToTargets, bundle, Features } from 'lightningcss';
import { ROOT } from './read.ts';

/** The sheet of every page and the one only some need, minified, and the CSP sources that allow them inline. */
export interface Style {
  css: string;
  more: string;
  csp: string;
}

/** What the Content-Security-Policy calls an inlined sheet. */
export const cspSource = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

export function buildStyle(): Style {
  // The sheets stand in cascade layers; browsers without them show the plain document, so nothing older is served.
  const targets = browserslistToTargets(['chrome 99', 'firefox 102', 'safari 15.4']);
  const sheet = (name: string) =>
    bundle({
      filename: `${ROOT}src/styles/${name}`,
      minify: true,
      targets,
      exclude: Features.LightDark,
    }).code.toString();
  const [css, more] = [sheet('index.css'), sheet('more.css')];
  return { css, more, csp: `${cspSource(css)} ${cspSource(more)}` };
}

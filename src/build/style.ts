import { createHash } from 'node:crypto';
import { browserslistToTargets, bundle } from 'lightningcss';
import { ROOT } from './read.ts';

/** The one style sheet, minified, and the CSP source that allows it inline. */
export function buildStyle(): { css: string; csp: string } {
  // The sheet stands in cascade layers; browsers without them show the plain document, so nothing older is served.
  const targets = browserslistToTargets(['chrome 99', 'firefox 102', 'safari 15.4']);
  const css = bundle({ filename: `${ROOT}src/styles/index.css`, minify: true, targets }).code.toString();
  const hash = createHash('sha256').update(css).digest('base64');
  return { css, csp: `'sha256-${hash}'` };
}

import { createHash } from 'node:crypto';
import { browserslistToTargets, bundle } from 'lightningcss';
import { ROOT } from './read.ts';

/** The one style sheet, minified, and the CSP source that allows it inline. */
export function buildStyle(): { css: string; csp: string } {
  const targets = browserslistToTargets(['chrome 87', 'firefox 102', 'safari 14']);
  const css = bundle({ filename: `${ROOT}src/styles/index.css`, minify: true, targets }).code.toString();
  const hash = createHash('sha256').update(css).digest('base64');
  return { css, csp: `'sha256-${hash}'` };
}

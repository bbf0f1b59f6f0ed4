import { spawnSync } from 'node:child_process';
import { findChromium, installChromium } from './browser/chromium.ts';

/** Before all tests: a browser, and the site as it would be published. */
export default function setup(): void {
  if (process.env.ANLAUF_NO_SETUP) return;
  if (!findChromium()) installChromium();
  const build = spawnSync('npm', ['run', '--silent', 'build:stale'], { stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The site does not build; the tests need it.');
}

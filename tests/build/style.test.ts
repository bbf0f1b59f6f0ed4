import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../vite.config.ts';

test('scripts and styles are made for the same browsers', () => {
  const [, styles = ''] = /browserslistToTargets\(\[(.+?)\]\)/.exec(readFileSync('src/build/style.ts', 'utf8')) ?? [];
  const target = (config as { build: { target: string[] } }).build.target;
  expect(target.map((browser) => `'${browser.replace(/(?=\d)/, ' ')}'`).join(', ')).toBe(styles);
});

import { defineConfig } from 'vitest/config';

/** Browser scripts: one entry for every page, one for the finder, one for the search of words; the site around them is made by `src/build/main.ts`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  build: {
    target: ['chrome99', 'firefox102', 'safari15.4'],
    modulePreload: false,
    rolldownOptions: {
      input: {
        page: 'src/islands/page.ts',
        finder: 'src/islands/finder.tsx',
        search: 'src/islands/search.tsx',
      },
      output: { entryFileNames: 'assets/[name].[hash].js', chunkFileNames: 'assets/[name].[hash].js' },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/setup.ts'],
  },
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve('src');

/** Which rooms and packages a room may import: the table of the house. `*` means any package. */
const RULES: Record<string, { rooms: string[]; packages: RegExp | null }> = {
  domain: { rooms: ['domain'], packages: null },
  i18n: { rooms: ['i18n', 'domain', 'locales'], packages: /^i18next$/ },
  components: { rooms: ['components', 'domain', 'i18n'], packages: /^preact(\/|$)/ },
  pages: { rooms: ['pages', 'components', 'domain', 'i18n'], packages: /^preact(\/|$)/ },
  islands: {
    rooms: ['islands', 'components', 'domain', 'i18n', 'styles'],
    packages: /^(preact(\/|$)|minisearch$)/,
  },
  sw: { rooms: ['sw', 'domain'], packages: /^workbox-/ },
  build: { rooms: ['build', 'pages', 'components', 'domain', 'i18n', 'data', 'locales'], packages: /./ },
};

const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((name) => /\.tsx?$/.test(name)).sort();
const importsOf = (code: string) =>
  [
    ...code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|import\s+'([^']+)'|import\('([^']+)'\)/g),
  ].map((m) => (m[1] ?? m[2] ?? m[3])!);

describe('rooms import only what the house allows', () => {
  test.each(files)('src/%s', (name) => {
    const room = name.split('/')[0]!;
    const rule = RULES[room];
    expect(rule, `${room} is no room of the house`).toBeDefined();
    for (const target of importsOf(readFileSync(join(SRC, name), 'utf8'))) {
      if (!target.startsWith('.')) {
        expect(rule!.packages?.test(target) ?? false, `${room} may not import the package ${target}`).toBe(true);
        continue;
      }
      const path = relative(SRC, resolve(SRC, name, '..', target));
      const other = path.startsWith('..') ? path.split('/')[1]! : path.split('/')[0]!;
      expect(rule!.rooms, `${room} may not import from ${other} (${target})`).toContain(other);
    }
  });
});

test('there is no drawer for things without a name', () => {
  expect(files.filter((name) => /(^|\/)(utils?|helpers?|common|lib|misc)\//.test(name))).toEqual([]);
});

test('files stay short enough to read in one sitting', () => {
  const long = files.filter((name) => readFileSync(join(SRC, name), 'utf8').split('\n').length > 250);
  expect(long).toEqual([]);
});

test('the sentences of readers and the code name neither a registry host nor a path of one machine', () => {
  const forbidden = /registry\.npmjs|\/work\/|\/tmp\//;
  expect(files.filter((name) => forbidden.test(readFileSync(join(SRC, name), 'utf8')))).toEqual([]);
});

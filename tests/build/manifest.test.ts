import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import { manifestOf } from '../../src/build/manifest.ts';
import { publicFiles } from '../../src/build/public.ts';
import { noFacts } from './no-facts.ts';

const contexts = buildContexts(readContent(), noFacts);

test('every picture and icon that a manifest names exists', () => {
  const files = publicFiles();
  for (const context of contexts) {
    const { icons, screenshots } = JSON.parse(manifestOf(context, files)) as Record<string, { src: string }[]>;
    expect([...icons!, ...screenshots!].filter(({ src }) => !files.has(src.slice(1)))).toEqual([]);
  }
});

test('a language without pictures has a manifest without them', () => {
  expect(JSON.parse(manifestOf(contexts[0]!, new Set(['screenshots/de-home.png']))).screenshots).toHaveLength(1);
  expect(JSON.parse(manifestOf(contexts[0]!, new Set())).screenshots).toEqual([]);
});

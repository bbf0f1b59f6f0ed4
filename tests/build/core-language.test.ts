import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import { guidePage } from '../../src/pages/guide.tsx';
import { languages, registry } from '../registry.ts';
import { CORE_GUIDES, withCoreLanguage } from './core-language.ts';
import { noFacts } from './no-facts.ts';

const root = withCoreLanguage('bg');
const content = readContent(root);
const contexts = buildContexts(content, noFacts);
const bulgarian = contexts.find(({ language }) => language.tag === 'bg')!;
afterAll(() => rmSync(root, { recursive: true }));

test('a core language needs its interface, its help and the first ten guides, and no more', () => {
  expect(CORE_GUIDES).toHaveLength(10);
  expect(content.faults).toEqual([]);
});

test('it has every page; guides it lacks come in its fallback', () => {
  expect(bulgarian.guides).toHaveLength(contexts[0]!.guides.length);
  for (const { facts, text } of bulgarian.guides)
    expect(text.language, facts.slug).toBe(CORE_GUIDES.includes(facts.slug) ? 'bg' : 'en');
});

test('office words that it does not explain yet lead nowhere', () => {
  const guide = bulgarian.guides.find(({ facts }) => facts.slug === 'registration')!;
  const html = renderToString(guidePage(bulgarian, guide).main as never);
  expect(html).toContain('Bürgeramt');
  expect(html).not.toContain('href="#"');
});

test('only languages with pages are offered; the finder knows all', () => {
  expect(bulgarian.languages.map(({ tag }) => tag).sort()).toEqual([...languages.map(({ tag }) => tag), 'bg'].sort());
  expect(bulgarian.registry).toHaveLength(registry.length);
  expect(registry.length).toBeGreaterThanOrEqual(24);
});

test('without one of its guides it is no core language', () => {
  rmSync(join(root, 'locales/bg/guides/crisis.md'));
  const { faults } = readContent(root);
  expect(faults).toMatchObject([{ file: 'locales/languages.json', message: expect.stringContaining('crisis.md') }]);
});

import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import attributions from '../../src/data/attributions.json' with { type: 'json' };
import { aboutPage } from '../../src/pages/about.tsx';
import type { Attribution, Operator } from '../../src/pages/context.ts';
import { noFacts } from '../build/no-facts.ts';

const content = readContent();
const german = (operator: Partial<Operator> = {}) => {
  const facts = { ...noFacts, operator: { ...noFacts.operator, ...operator } };
  const context = buildContexts(content, { ...facts, attributions: attributions as Attribution[] })[0]!;
  return { t: context.t, html: renderToString(aboutPage(context).main as never) };
};

test('a copy without a contact address and a legal notice says so', () => {
  const { t, html } = german();
  for (const label of [t('about.contact'), t('about.legal')]) expect(html).toContain(`${label}: ${t('about.none')}`);
});

test('a mail address and a web page can be tapped, anything else is read', () => {
  expect(german({ contact: 'hallo@example.org' }).html).toContain('href="mailto:hallo@example.org"');
  expect(german({ contact: 'https://example.org/hallo' }).html).toContain('href="https://example.org/hallo"');
  const { html } = german({ contact: 'Musterstraße 1', legal: 'Verein e. V.' });
  expect(html).toContain('>Musterstraße 1</bdi>');
  expect(html).not.toMatch(/href="[^"]*Musterstra/);
  expect(html).toContain('>Verein e. V.</bdi>');
});

test('everything that runs in the browser is named with its licence', async () => {
  const { default: own } = await import('../../package.json', { with: { type: 'json' } });
  const { html } = german();
  const names = new Set(Object.keys(own.dependencies).map((name) => name.split('-')[0]!));
  for (const name of names) expect(html.toLowerCase(), name).toContain(`>${name}</bdi>`);
  expect(attributions.map(({ licence }) => licence).filter((licence) => !/\d|ISC|MIT/.test(licence))).toEqual([]);
});

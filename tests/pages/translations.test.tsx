import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Progress } from '../../src/domain/progress.ts';
import { percent } from '../../src/domain/progress.ts';
import type { PageContext } from '../../src/pages/context.ts';
import { translationsPage } from '../../src/pages/translations.tsx';
import { languages } from '../registry.ts';

const part = { name: 'words.json', total: 10, missing: 1, outdated: 2, unreviewed: 3, ready: 4 };
const all: Progress[] = [{ tag: 'ar', parts: [part], all: { ...part, name: 'all' } }];
const html = renderToString(translationsPage({ registry: languages } as PageContext, all).main as never);

test('the bar of a language has one field for each state, side by side', () => {
  const fields = [...html.matchAll(/<rect class="(\w+)" x="(\d+)" width="(\d+)"/g)].map(([, ...field]) =>
    field.join(' '),
  );
  expect(fields.slice(0, 4)).toEqual(['ready 0 4', 'unreviewed 4 3', 'outdated 7 2', 'missing 9 1']);
  expect(html).toContain('viewBox="0 0 10 1"');
});

test('what the bar shows stands there in words, in German and English', () => {
  const text = html.replace(/<[^>]+>/g, '');
  for (const words of ['90 % übersetzt', '90 % translated', '40 % checked', '2 älter als', '1 fehlt', '3 maschinell'])
    expect(text).toContain(words);
});

test('nothing counts as whole before it is', () => {
  expect([percent(999, 1000), percent(1000, 1000), percent(0, 0)]).toEqual([99, 100, 100]);
});

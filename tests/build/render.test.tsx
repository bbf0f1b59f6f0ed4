import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { parseBody } from '../../src/build/markdown.ts';
import { renderBlocks } from '../../src/build/render.tsx';
import { formatter } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { formats } from '../registry.ts';

const t = translator('de', { de: JSON.parse(readFileSync('locales/de/ui.json', 'utf8')) });

function rendered(body: string): string {
  const { blocks } = parseBody(body, 'locales/de/guides/x.md', 1);
  const context = { page: 'de', t, format: formatter(formats.de!), words: new Map() };
  const { lead, body: rest } = renderBlocks(blocks, context);
  return renderToString([lead, rest] as never);
}

it('a box under a heading that says the same keeps its icon there and does not repeat the words', () => {
  const html = rendered('Antwort.\n\n## Ihre Rechte {#r}\n\n:::rights\n- eins\n:::\n');
  expect(html.match(/Ihre Rechte/g)).toHaveLength(1);
  expect(html.match(/#i-scale/g)).toHaveLength(1);
  expect(html).toMatch(/<h2[^>]*id="r"/);
});

it('a box under another heading has its own label', () => {
  const html = rendered('Antwort.\n\n## Beim Arzt {#r}\n\n:::rights\n- eins\n:::\n');
  expect(html.match(/Ihre Rechte/g)).toHaveLength(1);
  expect(html).toContain('class="tag"');
});

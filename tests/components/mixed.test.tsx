import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Mixed } from '../../src/components/Mixed.tsx';

const set = (text: string) => `<bdi lang="de" dir="ltr" translate="no">${text}</bdi>`;

test('a German or English text stays as it is', () => {
  expect(renderToString(<Mixed text="Beratung (MBE), 24 h" />)).toBe('Beratung (MBE), 24 h');
});

test('Latin words in an Arabic text are set off, brackets stay outside', () => {
  expect(renderToString(<Mixed text="استشارة الهجرة (MBE)" />)).toBe(`استشارة الهجرة (${set('MBE')})`);
});

test('words that belong together and the number after them stay in one piece', () => {
  const html = renderToString(<Mixed text="قواعد WCAG 2.2، خط Weißer Ring" />);
  expect(html).toBe(`قواعد ${set('WCAG 2.2')}، خط ${set('Weißer Ring')}`);
});

test('numbers alone are left to the sentence', () => {
  expect(renderToString(<Mixed text="من 12 إلى 26 عامًا" />)).toBe('من 12 إلى 26 عامًا');
});

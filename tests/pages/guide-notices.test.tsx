import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import { guideNotices } from '../../src/pages/guide-notices.tsx';
import { noFacts } from '../build/no-facts.ts';

test('a text that is missing in a language is named by language, not by country', () => {
  const content = readContent();
  content.words.get('en')!.guides.delete('registration');
  const english = buildContexts(content, noFacts).find(({ language }) => language.tag === 'en')!;
  const guide = english.guides.find(({ facts }) => facts.slug === 'registration')!;
  const html = renderToString(guideNotices(english, guide) as never);
  expect(html).toContain(english.t('notice.fallback', { language: 'English', other: 'German' }));
});

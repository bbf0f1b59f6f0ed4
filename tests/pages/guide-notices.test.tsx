import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import { guidePage } from '../../src/pages/guide.tsx';
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

const contexts = buildContexts(readContent(), noFacts);

/** The page of a guide with amounts whose second source was read on a day, built on 22 November 2026. */
function pageRead(checked: string, tag: string, written = tag): string {
  const context = contexts.find(({ language }) => language.tag === tag)!;
  const guide = context.guides.find(({ facts }) => facts.slug === 'registration')!;
  const [first] = guide.facts.sources;
  const sources = [
    { ...first!, title: '§ 17 BMG', checked: '2026-11-01' },
    { ...first!, title: 'Preise', checked },
  ];
  const facts = { ...guide.facts, sources, amounts: true };
  return renderToString(
    guidePage(context, { ...guide, facts, text: { ...guide.text, language: written } }).main as never,
  );
}

test.each(contexts)(
  'in $language.tag old sources are told once, below the answer, and marked in the list',
  (context) => {
    const { language, t } = context;
    const [before, after] = pageRead('2026-05-01', language.tag).split(t('notice.stale'));
    expect(before).toContain('class="lead"');
    expect(before).not.toContain('<h2');
    expect(after).toContain('<a href="#sources">');
    expect(after!.split('id="sources"')[1]!.split(t('guide.stale'))).toHaveLength(2);
  },
);

test('young sources are not spoken of', () => {
  const html = pageRead('2026-05-22', 'de');
  expect(html).not.toContain(contexts[0]!.t('notice.stale'));
  expect(html).not.toContain(contexts[0]!.t('guide.stale'));
});

test('the remark on old sources is in the language of the reader where the text is not', () => {
  expect(pageRead('2026-05-01', 'ar', 'de')).toContain('<p class="quiet row" lang="ar" dir="rtl">');
});

test('a number for an emergency stands above the remark on old sources', () => {
  const german = contexts.find(({ language }) => language.tag === 'de')!;
  const guide = german.guides.find(({ facts }) => facts.slug === 'therapy')!;
  const sources = guide.facts.sources.map((source) => ({ ...source, checked: '2025-01-01' }));
  const html = renderToString(guidePage(german, { ...guide, facts: { ...guide.facts, sources } }).main as never);
  expect(html.split(german.t('notice.stale'))[0]).toContain('tel:112');
});

test('an error in a text can be reported where the operator has an address, with language and guide in the subject', () => {
  const context = contexts.find(({ language }) => language.tag === 'uk')!;
  const guide = context.guides.find(({ facts }) => facts.slug === 'registration')!;
  const linkWith = (contact: string) =>
    /href="(mailto:[^"]*)"/.exec(
      renderToString(guidePage({ ...context, operator: { ...context.operator, contact } }, guide).main as never),
    )?.[1];
  expect(linkWith('post@example.org')).toBe('mailto:post@example.org?subject=Anlauf%3A%20uk%2Fregistration');
  expect(linkWith('')).toBeUndefined();
});

import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import { guidePage } from '../../src/pages/guide.tsx';
import { noFacts } from './no-facts.ts';

const whole = readContent();

/** The real content in German and Arabic, with one change to the Arabic guides. */
const pageAfter = (change: (guides: Map<string, { text: { revision: string } }>) => void) => {
  const languages = whole.languages.filter(({ tag }) => ['de', 'ar'].includes(tag));
  const arabic = whole.words.get('ar')!;
  const copies = new Map([...arabic.guides].map(([slug, guide]) => [slug, { ...guide, text: { ...guide.text } }]));
  const words = new Map(whole.words).set('ar', { ...arabic, guides: copies });
  const content = { ...whole, languages, words };
  change(content.words.get('ar')!.guides);
  const context = buildContexts(content, noFacts).find(({ language }) => language.tag === 'ar')!;
  const guide = context.guides.find((g) => g.facts.slug === 'registration')!;
  return { context, guide, html: renderToString(guidePage(context, guide).main as never) };
};

describe('a guide in Arabic', () => {
  test('that is complete says that a machine translated it and leads to the German text', () => {
    const { context, guide, html } = pageAfter(() => undefined);
    expect(guide.text.language).toBe('ar');
    expect(guide.outdated).toBe(false);
    expect(html).toContain(context.t('notice.machine'));
    expect(html).toContain('href="/de/guides/registration/"');
  });

  test('that is not translated comes in the fallback language, marked with its language and direction, with a notice', () => {
    const { context, guide, html } = pageAfter((guides) => guides.delete('registration'));
    expect(guide.text.language).toBe('de');
    expect(html).toContain(context.t('notice.fallback').split('{{')[0]);
    expect(html).toMatch(/<article[^>]*lang="de"[^>]*dir="ltr"/);
    expect(html).toContain('href="/ar/find/?type=mbe"');
  });

  test('that was made from an older German text says so', () => {
    const { context, guide, html } = pageAfter((guides) => {
      guides.get('registration')!.text.revision = '000000000000';
    });
    expect(guide.outdated).toBe(true);
    expect(html).toContain(context.t('notice.outdated'));
  });
});

test('who decides in a guide is what its header says together with the table of matters', () => {
  const languages = whole.languages.filter(({ tag }) => tag === 'de');
  const context = buildContexts({ ...whole, languages }, noFacts)[0]!;
  for (const { guide, decides } of whole.matters) {
    const shown = context.guides.find((g) => g.facts.slug === guide)!.facts.decides;
    for (const who of decides) expect(shown, `${guide}: ${who}`).toContainEqual({ role: 'decides', who });
  }
});

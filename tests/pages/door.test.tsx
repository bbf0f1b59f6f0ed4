import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import { doorPage } from '../../src/pages/door.tsx';
import { noFacts } from '../build/no-facts.ts';

test('the door greets in the words of every language, also of one that was just added', () => {
  const content = readContent();
  const added = { ...content.languages[1]!, tag: 'fr', html: 'fr', intl: 'fr', name: 'Français' };
  content.languages.push(added);
  content.words.set('fr', { ...content.words.get('en')!, ui: { door: { welcome: 'Bienvenue' } } });
  const contexts = buildContexts(content, noFacts);
  const html = renderToString(doorPage(contexts[0]!, contexts).main as never);
  expect(html).toContain('<span lang="de" dir="ltr">Willkommen</span>');
  expect(html).toContain('<span lang="ar" dir="rtl">أهلًا وسهلًا</span>');
  expect(html).toContain('<span lang="fr" dir="ltr">Bienvenue</span>');
  expect(html).toContain('href="/fr/"');
});

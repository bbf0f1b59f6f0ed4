import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import { readFacts } from '../../src/build/facts.ts';
import { pagesOf, shellOf } from '../../src/build/pages.ts';
import { PSEUDO, pseudo, withPseudo } from '../../src/build/pseudo.ts';
import { compose } from '../../src/domain/compose.ts';

const SCRIPTS = { page: '/page.js', finder: '/finder.js', search: '/search.js' };
/** One page of each kind, and a guide that has every box. */
const KINDS = [
  '',
  'topics/arriving/',
  'guides/registration/',
  'guides/p4t9/',
  'find/',
  'search/',
  'words/',
  'phrases/',
  'who-decides/',
  'help/',
  'offline/',
  'about/',
];

const { document } = new Window();

/** Words of a page that a reader sees or hears and that are neither pseudo nor marked as another language. */
function escaped(html: string, own: ReadonlySet<string>): string[] {
  document.body.innerHTML = /<body>(.*)/s.exec(html)![1]!;
  const [title = '', description = ''] = [/<title>(.*?)<\/title>/s, /name="description" content="([^"]*)"/].map(
    (pattern) => pattern.exec(html)?.[1] ?? '',
  );
  const found: string[] = [];
  const look = (text: string | null | undefined) => {
    const words = text?.match(/[A-Za-zÄÖÜäöüß]{2,}/g) ?? [];
    if (words.some((word) => !own.has(word))) found.push(text!.trim());
  };
  const walk = (element: typeof document.documentElement) => {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) look(element.getAttribute(name));
    for (const child of element.childNodes) {
      if (child.nodeType === 3) look(child.textContent);
      if (child.nodeType !== 1) continue;
      const inner = child as unknown as typeof element;
      const foreign = inner.getAttribute('translate') === 'no' || (inner.lang && inner.lang !== PSEUDO.html);
      if (!foreign && !['SCRIPT', 'STYLE', 'TIME', 'BDI'].includes(inner.tagName)) walk(inner);
    }
  };
  walk(document.body);
  for (const text of [title, description]) look(text);
  return [...new Set(found)];
}

test('a pseudo text is accented and longer, and keeps its variables', () => {
  expect(pseudo('Noch {{count}} Orte')).toMatch(/^\[Ñóçĥ {{count}} Óŕţé·+\]$/);
  expect(pseudo('a'.repeat(100)).length).toBe(142);
});

test('no text of any kind of page escapes translation', { timeout: 300_000 }, () => {
  const content = withPseudo(readContent());
  const contexts = buildContexts(content, readFacts(content, '2026-11-22'));
  const [german, own] = ['de', PSEUDO.tag].map((tag) => contexts.find(({ language }) => language.tag === tag)!);
  const shell = shellOf(own!, { scripts: SCRIPTS }, { css: '', more: '', csp: '' });
  const pages = pagesOf(own!, german!, shell);
  // Dates, days and names of languages come from formats, further names of office words are German on purpose.
  const { months, weekdays, days } = content.formats.de!;
  const formatted = [
    ...content.languages.flatMap(({ tag, name, latin }) => [own!.languageName(tag), name, latin]),
    ...['sr', 'ku', 'tr'].map(own!.languageName),
    ...[...months, ...weekdays, ...days, 'und'],
    ...Object.values(content.words.get('de')!.officeWords).flatMap(({ also }) => also),
  ];
  const names = new Set(formatted.flatMap((text) => text.match(/[A-Za-zÄÖÜäöüß]{2,}/g) ?? []));
  const report = KINDS.flatMap((kind) => {
    const page = pages.find(({ path }) => path === `/${PSEUDO.tag}/${kind}`);
    expect(page, kind).toBeDefined();
    return escaped(compose(shell, page!), names).map((text) => `${kind}: ${text}`);
  });
  expect(report).toEqual([]);
});

test('the test would see a German text', () => {
  const html =
    '<!doctype html><html lang="qps"><title>[Þ]</title><body><p>Hallo</p><p lang="de">Amt</p><a aria-label="Los">x</a>';
  expect(escaped(html, new Set())).toEqual(['Hallo', 'Los']);
});

test('the built site knows nothing of the pseudo-language', () => {
  expect(readFileSync('src/build/main.ts', 'utf8')).not.toMatch(/pseudo/i);
  expect(readFileSync('locales/languages.json', 'utf8')).not.toContain(`"${PSEUDO.tag}"`);
  expect(existsSync(`dist/${PSEUDO.tag}`)).toBe(false);
});

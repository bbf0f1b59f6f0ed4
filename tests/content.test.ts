import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readContent } from '../src/build/content.ts';
import { formatFaults } from '../src/build/faults.ts';
import { formatter } from '../src/i18n/format.ts';
import { languages } from './registry.ts';

const content = readContent();
const pagesOf = (tag: string) =>
  (readdirSync(`dist/${tag}`, { recursive: true }) as string[])
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `dist/${tag}/${name}`);
/** The body of a page as people get it. Each has a window of its own, closed after `look`, so that memory stays small. */
function read<T>(path: string, look: (body: Body) => T): T {
  const window = new Window();
  window.document.body.innerHTML = /<body>(.*)<\/body>/s.exec(readFileSync(path, 'utf8'))![1]!;
  for (const hidden of window.document.querySelectorAll('script, style, template, noscript, option')) hidden.remove();
  const seen = look(window.document.body);
  window.happyDOM.close();
  return seen;
}
type Body = Window['document']['body'];
const hrefsOf = (body: Body) => [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

/** Numbers that save lives, as they are dialled. A changed digit here is the worst fault this project can have. */
const CRITICAL = [
  '110',
  '112',
  '116117',
  '116016',
  '116111',
  '116123',
  '08001110111',
  '08001110222',
  '08001239900',
  '08004040020',
  '116006',
];

test('nothing the editors wrote has a flaw', () => expect(formatFaults(content.faults)).toBe(''));

describe.each(languages)('$tag', ({ tag, dir }) => {
  test('the critical numbers stand unchanged on the help page and can be called', () => {
    read(`dist/${tag}/help/index.html`, (body) => {
      const links = [...body.querySelectorAll('a[href^="tel:"]')];
      const called = links.map((a) => a.getAttribute('href')!.slice(4).replace('+49', '0'));
      for (const number of CRITICAL) expect(called, number).toContain(number);
      for (const [n, link] of links.entries()) {
        const shown = link.querySelector('bdi')!.textContent!.replace(/\D/g, '');
        expect(called[n]!.replace(/\D/g, '')).toBe(shown.replace(/^49/, '0'));
      }
    });
  });

  test('every page has the emergency numbers and the way to help, headings in steps of one, links that lead somewhere; every guide its answer, date and sources', {
    timeout: 120_000,
  }, () => {
    const wrong: string[] = [];
    for (const path of pagesOf(tag))
      read(path, (body) => {
        const hrefs = hrefsOf(body);
        for (const wanted of ['tel:110', 'tel:112', 'tel:116117', 'tel:116016', `/${tag}/help/`])
          if (!hrefs.includes(wanted)) wrong.push(`${path} lacks ${wanted}`);
        const levels = [...body.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]));
        if (levels.some((level, i) => level - (levels[i - 1] ?? 0) > 1)) wrong.push(`${path}: ${levels.join(' ')}`);
        const ids = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id));
        for (const href of hrefs.filter((one) => /^[/#]/.test(one))) {
          const [address, hash] = href.split('#') as [string, string?];
          if (address && !exists(address.split('?')[0]!)) wrong.push(`${path} → ${address}`);
          if (hash && !address && !ids.has(hash)) wrong.push(`${path} → #${hash}`);
        }
        if (path.includes('/guides/')) {
          const main = body.querySelector('main')!;
          const { checked } = content.words.get('de')!.guides.get(path.split('/').at(-2)!)!.facts!;
          if (main.querySelectorAll('.lead').length !== 1) wrong.push(`${path} does not begin with one answer`);
          if (!main.querySelector('.sources a[href^="https://"]')) wrong.push(`${path} names no source`);
          if (!main.textContent.includes(formatter(content.formats[tag]!).date(checked)))
            wrong.push(`${path} does not say when it was checked`);
        }
        if (dir === 'rtl') wrong.push(...bareWords(body).map((word) => `${path}: ${word} is not marked`));
      });
    expect([...new Set(wrong)]).toEqual([]);
  });
});

/** Words in Latin letters that are neither marked as another language nor kept from translation. */
function bareWords(node: Body): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3)
      return [...(child.textContent ?? '').matchAll(/[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß.-]+/g)].map(([run]) => run);
    const element = child as unknown as Body;
    const marked = child.nodeType !== 1 || element.hasAttribute('lang') || element.getAttribute('translate') === 'no';
    return marked ? [] : bareWords(element);
  });
}

const existing = new Set(readdirSync('dist', { recursive: true }) as string[]);
const exists = (address: string) => existing.has(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`);

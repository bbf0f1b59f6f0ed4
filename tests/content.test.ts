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
/** One document for all pages, so that memory stays small: a body holds until the next page is asked for. */
const { document } = new Window();
const bodyOf = (path: string) => {
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(readFileSync(path, 'utf8'))![1]!;
  for (const hidden of document.querySelectorAll('script, style, template, noscript, option')) hidden.remove();
  return document.body;
};

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

describe.each(languages)('$tag', ({ tag, dir, intl }) => {
  test('the critical numbers stand unchanged on the help page and can be called', () => {
    const body = bodyOf(`dist/${tag}/help/index.html`);
    const called = [...body.querySelectorAll('a[href^="tel:"]')].map((a) =>
      a.getAttribute('href')!.slice(4).replace('+49', '0'),
    );
    for (const number of CRITICAL) expect(called, number).toContain(number);
    for (const link of body.querySelectorAll('a[href^="tel:"]')) {
      const shown = link.querySelector('bdi')!.textContent!.replace(/\D/g, '');
      expect(
        link
          .getAttribute('href')!
          .replace(/\D/g, '')
          .replace(/^49(?=[1-9]\d{4})/, '0'),
      ).toBe(shown.replace(/^49/, '0'));
    }
  });

  test('emergency numbers and the way to help are part of every page', () => {
    for (const path of pagesOf(tag)) {
      const body = bodyOf(path);
      for (const number of ['110', '112', '116117', '116016'])
        expect(body.querySelector(`a[href="tel:${number}"]`), `${path} ${number}`).not.toBeNull();
      expect(body.querySelector(`a[href="/${tag}/help/"]`), path).not.toBeNull();
    }
  });

  test('every guide begins with its answer, says when it was checked, and names its sources', () => {
    for (const path of pagesOf(tag).filter((p) => p.includes('/guides/'))) {
      const main = bodyOf(path).querySelector('main')!;
      expect(main.querySelectorAll('.lead').length, path).toBe(1);
      expect(main.querySelector('.sources a[href^="https://"]'), path).not.toBeNull();
      const slug = path.split('/').at(-2)!;
      const { checked } = content.words.get('de')!.guides.get(slug)!.facts!;
      expect(main.textContent, path).toContain(formatter(intl).date(checked));
    }
  });

  test('headings go down one level at a time', () => {
    for (const path of pagesOf(tag)) {
      const levels = [...bodyOf(path).querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]));
      const steps = levels.map((level, i) => level - (levels[i - 1] ?? 0));
      expect(Math.max(...steps), `${path}: ${levels.join(' ')}`).toBeLessThanOrEqual(1);
    }
  });

  test('every link within the site leads to a page and a place that exist', () => {
    for (const path of pagesOf(tag)) {
      const body = bodyOf(path);
      for (const link of body.querySelectorAll('a[href^="/"], a[href^="#"]')) {
        const [address, hash] = link.getAttribute('href')!.split('#') as [string, string?];
        const target = address ? bodyFile(address.split('?')[0]!) : path;
        expect(target, `${path} → ${address}`).toBeDefined();
        if (hash && !address) expect(body.querySelector(`[id="${hash}"]`), `${path} → #${hash}`).not.toBeNull();
      }
    }
  });

  test.runIf(dir === 'rtl')('words in Latin letters are marked as another language or left alone', () => {
    const bare: string[] = [];
    for (const path of pagesOf(tag)) {
      const walker = (node: ReturnType<typeof bodyOf>) => {
        for (const child of node.childNodes) {
          if (child.nodeType === 1) {
            const element = child as unknown as ReturnType<typeof bodyOf>;
            if (!element.hasAttribute('lang') && element.getAttribute('translate') !== 'no') walker(element);
          } else if (child.nodeType === 3) {
            for (const [run] of (child.textContent ?? '').matchAll(/[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß.-]+/g))
              bare.push(`${path}: ${run}`);
          }
        }
      };
      walker(bodyOf(path));
    }
    expect([...new Set(bare)]).toEqual([]);
  });
});

const existing = new Set(readdirSync('dist', { recursive: true }) as string[]);
const bodyFile = (address: string) => {
  const file = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
  return existing.has(file) ? file : undefined;
};

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/build/content.ts';
import { buildContexts } from '../../../src/build/contexts.ts';
import { entriesOf } from '../../../src/build/entries.ts';
import { readFacts } from '../../../src/build/facts.ts';
import { errorsIn, searchIn } from '../../../src/islands/search/engine.ts';
import { languages } from '../../registry.ts';

/** A question of a reader: the page that must come first or those one of which must be among the first three. */
interface Row {
  query: string;
  first?: string;
  top3?: string[];
  /** The emergency numbers must appear; left out: they must not; `either`: both are right. */
  urgent?: true | 'either';
}

/** As many results as the page looks at for danger. */
const TOP = 5;
const names = readdirSync('tests/search').map((name) => name.slice(0, -'.json'.length));
const tables = names
  .filter((tag) => languages.some((language) => language.tag === tag))
  .map((tag): [string, Row[]] => [tag, JSON.parse(readFileSync(`tests/search/${tag}.json`, 'utf8'))]);

const content = readContent();
const contexts = buildContexts(content, readFacts(content, '2026-07-25'));
const entriesIn = (tag: string) => entriesOf(contexts.find(({ language }) => language.tag === tag)!, contexts[0]!);

describe.each(tables)('the search in %s', (tag, rows) => {
  const entries = entriesIn(tag);
  const search = searchIn(entries, tag);

  test('has at least seventy questions, each once, and every page they name exists', () => {
    expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(70);
    const known = new Set(entries.map(({ href }) => href));
    expect(
      rows.flatMap(({ first, top3 = [] }) => [first ?? top3[0]!, ...top3]).filter((href) => !known.has(href)),
    ).toEqual([]);
  });

  test.each(rows)('answers “$query”', ({ query, first, top3, urgent }) => {
    const found = search(query);
    const hrefs = found.slice(0, 3).map(({ href }) => href);
    if (first) expect(hrefs[0], hrefs.join(' ')).toBe(first);
    else
      expect(
        top3!.some((href) => hrefs.includes(href)),
        hrefs.join(' '),
      ).toBe(true);
    const shown = found.slice(0, TOP).filter((entry) => entry.urgent);
    if (urgent !== 'either') expect(shown.length > 0, shown.map(({ href }) => href).join(' ')).toBe(urgent === true);
  });
});

test('the German index is built and one keystroke is answered fast enough for a cheap phone', () => {
  const entries = entriesIn('de');
  const times = (run: () => unknown, count: number) =>
    Array.from({ length: count }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }).sort((a, b) => a - b);
  const index = times(() => searchIn(entries, 'de'), 7);
  const search = searchIn(entries, 'de');
  const typed = 'ich kann die Miete nicht bezahlen';
  const keys = [...typed].map((_, n) => typed.slice(0, n + 1)).filter(({ length }) => length > 1);
  const keystroke = keys.flatMap((query) => times(() => search(query), 3)).sort((a, b) => a - b);
  const middle = (sorted: number[]) => sorted[sorted.length >> 1]!;
  console.info(`index ${middle(index).toFixed(0)} ms, keystroke ${middle(keystroke).toFixed(2)} ms (medians)`);
  expect(index[0]).toBeLessThanOrEqual(250);
  expect(middle(keystroke)).toBeLessThanOrEqual(12);
});

test.each([
  ['a', 0],
  ['Asyl', 0],
  ['116117', 0],
  ['miete', 1],
  ['schulden', 2],
])('in “%s” %i typing errors are forgiven', (term, errors) => expect(errorsIn(term)).toBe(errors));

test.each(['', ' ', '💥', '§§', 'x'.repeat(100_000), 'toString constructor __proto__'])(
  '“%s” is answered without an error',
  (query) => expect(Array.isArray(searchIn(entriesIn('en').slice(0, 20), 'en')(query))).toBe(true),
);

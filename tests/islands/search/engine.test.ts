import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/build/content.ts';
import { buildContexts } from '../../../src/build/contexts.ts';
import { entriesOf } from '../../../src/build/entries.ts';
import { readFacts } from '../../../src/build/facts.ts';
import { searchIn } from '../../../src/islands/search/engine.ts';
import german from '../../search/de.json' with { type: 'json' };
import english from '../../search/en.json' with { type: 'json' };

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
const TABLES: Record<string, Row[]> = { de: german as Row[], en: english as Row[] };

const content = readContent();
const contexts = buildContexts(content, readFacts(content, '2026-07-25'));
const entriesIn = (tag: string) => entriesOf(contexts.find(({ language }) => language.tag === tag)!, contexts[0]!);

describe.each(Object.entries(TABLES))('the search in %s', (tag, rows) => {
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

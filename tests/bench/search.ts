import { compressed } from '../../src/build/write.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { searchIn } from '../../src/islands/search/engine.ts';
import { at, type Row } from './nearest.ts';

/**
 * The word search of one language, from the markup of its page: entries and their weight, time to make the index, and to
 * answer every key while the titles of all guides are typed.
 */
export async function benchSearch(language: string, html: string): Promise<Row[]> {
  const data = /id="search-data"[^>]*>(.*?)<\/script>/s.exec(html)![1]!;
  const { entries } = JSON.parse(data) as { entries: Entry[] };
  const timed = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const index = Array.from({ length: 7 }, () => timed(() => searchIn(entries, language)));
  const search = searchIn(entries, language);
  const titles = entries.filter(({ kind }) => kind === 'guide').map(({ title }) => title);
  const typed = titles.flatMap((title) => Array.from(title, (_, n) => title.slice(0, n + 1)));
  const keys = typed.map((text) => timed(() => search(text)));
  return [
    { name: `search (${language}), entries`, value: entries.length, unit: 'entries' },
    {
      name: `search (${language}), entries and words of the page`,
      value: (await compressed(data)).length,
      unit: 'bytes br',
    },
    { name: `search (${language}), index made, median`, value: at(index, 0.5), unit: 'ms' },
    { name: `search (${language}), answer to a key, median`, value: at(keys, 0.5), unit: 'ms' },
    { name: `search (${language}), answer to a key, 95th percentile`, value: at(keys, 0.95), unit: 'ms' },
  ];
}

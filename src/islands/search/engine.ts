import MiniSearch from 'minisearch';
import type { Entry, EntryKind } from '../../domain/entry.ts';
import { fold, foldings } from '../../domain/fold.ts';

/** Finds entries for what a reader typed, best first. */
export type Search = (query: string) => Entry[];

const LONGEST = 100;
const BOOST = { title: 2, words: 2, text: 0.5 };
const KINDS: Record<EntryKind, number> = { guide: 1.6, word: 0.9, helpline: 1, topic: 0.8, type: 0.8, page: 0.8 };

/** What a word such as `my` and `the` counts, beside 1 for a word that stands alone as a saying of some entry. */
const IN_PASSING = 0.25;
/** How much less the last saying of an entry counts than its first. */
const LATER = 0.3;
/** Entries that meet less of the query, or score less, than these shares of the best one are not shown. */
const MET = 0.85;
const SCORED = 0.2;

/** Typing errors that are forgiven in a word: none in short ones and in numbers, one from five letters, two from eight. */
export function errorsIn(term: string): number {
  if (/\d/.test(term) || term.length < 5) return 0;
  return term.length < 8 ? 1 : 2;
}

/** The sayings of an entry, most important first: its title and each of its words, as lists of folded words. */
function sayingsOf({ title, words }: Entry, language: string): string[][] {
  const sayings = [title, ...words.split(' · ')].flatMap((saying) => foldings(saying, language));
  return sayings.map((folded) => folded.split(' '));
}

/**
 * Builds the index of one language on the device. Index and query go through the same folding. Words found only in
 * passing count little, a saying of an entry that the reader typed as a whole counts much, in any language without a
 * list of stop words; entries that meet clearly less of the query than the best one are left out.
 */
export function searchIn(entries: readonly Entry[], language: string): Search {
  const known = new Map(entries.map((entry) => [entry.href, { entry, sayings: sayingsOf(entry, language) }]));
  const sayings = [...known.values()].flatMap((each) => each.sayings);
  const keywords = new Set(sayings.filter(({ length }) => length === 1).flat());
  const vocabulary = new Set<string>();
  const weightOf = (term: string) => (keywords.has(term) || !vocabulary.has(term) ? 1 : IN_PASSING);
  const weigh = (terms: string[]) => terms.reduce((sum, term) => sum + weightOf(term), 0);

  const index = new MiniSearch<Entry>({
    idField: 'href',
    fields: ['title', 'words', 'text'],
    tokenize: (text) => foldings(text, language).flatMap((folded) => folded.split(' ')),
    processTerm: (term) => {
      vocabulary.add(term);
      return term || null;
    },
    searchOptions: {
      boost: BOOST,
      bm25: { k: 1.2, b: 0.55, d: 0.5 },
      boostTerm: weightOf,
      tokenize: (text) => [...new Set(fold(text, language).split(' '))],
      processTerm: (term) => term || null,
      prefix: (term, n, terms) => term.length > (n === terms.length - 1 ? 2 : 4),
      fuzzy: (term) => (keywords.has(term) ? 0 : errorsIn(term)),
      weights: { prefix: 0.4, fuzzy: 0.3 },
    },
  });
  index.addAll(entries);

  /** The greatest weight of a saying all words of which were found. */
  const wholeIn = (sayings: string[][], found: object) =>
    sayings.reduce((most, terms, n) => {
      if (!terms.every((term) => Object.hasOwn(found, term))) return most;
      return Math.max(most, (weigh(terms) + 0.3 * terms.length) * (1 - (LATER * n) / sayings.length));
    }, 0);

  return (query) => {
    const asked = [...query].slice(0, LONGEST).join('');
    const ranked = index.search(asked).map(({ id, score, match, queryTerms }) => {
      const { entry, sayings } = known.get(id)!;
      const met = weigh(queryTerms);
      const each = score / queryTerms.length;
      return { entry, met, score: each * met * (1 + wholeIn(sayings, match)) * KINDS[entry.kind] };
    });
    const best = ranked.sort((a, b) => b.score - a.score)[0];
    if (!best) return [];
    const near = ranked.filter(({ met, score }) => met >= best.met * MET && score >= best.score * SCORED);
    return near.map(({ entry }) => entry);
  };
}

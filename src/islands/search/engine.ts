import MiniSearch from 'minisearch';
import type { Entry } from '../../domain/entry.ts';
import { fold, foldings } from '../../domain/fold.ts';

/** Finds entries for what a reader typed, best first. */
export type Search = (query: string) => Entry[];

const LONGEST = 100;
const BOOST = { title: 4, words: 3, text: 1 };

/** Typing errors that are forgiven in a word: none in short ones and in numbers, one from five letters, two from nine. */
export function errorsIn(term: string): number {
  if (/\d/.test(term) || term.length < 5) return 0;
  return term.length < 9 ? 1 : 2;
}

/**
 * Builds the index of one language on the device. Index and query go through the same folding; all words must be met,
 * and where no entry meets all, those that meet some.
 */
export function searchIn(entries: readonly Entry[], language: string): Search {
  const index = new MiniSearch<Entry>({
    idField: 'href',
    fields: ['title', 'words', 'text'],
    tokenize: (text) => foldings(text, language).flatMap((folded) => folded.split(' ')),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: BOOST,
      boostDocument: (_, __, stored) => (stored?.kind === 'guide' ? 1.3 : 1),
      tokenize: (text) => fold(text, language).split(' '),
      prefix: (term) => term.length > 2,
      fuzzy: errorsIn,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
    storeFields: ['kind'],
  });
  index.addAll(entries);
  const byHref = new Map(entries.map((entry) => [entry.href, entry]));
  return (query) => {
    const asked = [...query].slice(0, LONGEST).join('');
    const all = index.search(asked, { combineWith: 'AND' });
    const found = all.length ? all : index.search(asked, { combineWith: 'OR' });
    return found.map(({ id }) => byHref.get(id)!);
  };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FinderData } from '../../domain/finder.ts';
import { type Format, formatter } from '../../i18n/format.ts';
import { tiny } from '../../i18n/tiny.ts';

/** The page's data with the functions that speak: what every part of the finder needs. */
export interface FinderWords extends Omit<FinderData, 'format'> {
  t: ReturnType<typeof tiny>;
  format: Format;
}

/** Makes the page's data speak. */
export function finderWords(data: FinderData): FinderWords {
  return { ...data, t: tiny(data.strings, data.intl), format: formatter(data.format) };
}

export const Words = createContext<FinderWords>({} as FinderWords);

/** The words of the finder, in any of its parts. */
export const useWords = (): FinderWords => useContext(Words);

/** Text of unknown direction as one island within a sentence (Unicode isolates). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

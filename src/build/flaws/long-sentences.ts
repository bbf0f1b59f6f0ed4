import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';
import { paragraphsOf } from './paragraphs.ts';

const MOST_WORDS = 20;
const MOST_SENTENCES = 4;

/** Sentences of a German guide with the number of their words and their line. */
export function sentencesOf(guide: GuideFile): { text: string; words: number; line: number; long: boolean }[] {
  return paragraphsOf(guide).flatMap((paragraph) =>
    paragraph.sentences.map((text) => {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      return { text, words, line: paragraph.line, long: words > MOST_WORDS };
    }),
  );
}

/** Sentences over 20 words and paragraphs over 4 sentences. */
export function longSentences(guide: GuideFile): Fault[] {
  const { file } = guide;
  const remedy = 'make two of it';
  const long = sentencesOf(guide).filter((sentence) => sentence.long);
  const crowded = paragraphsOf(guide).filter((paragraph) => paragraph.sentences.length > MOST_SENTENCES);
  return [
    ...long.map(({ text, words, line }) => {
      return { file, line, field: 'sentence', message: `has ${words} words: ${text.slice(0, 60)}…`, remedy };
    }),
    ...crowded.map(({ sentences: { length }, line }) => {
      return { file, line, field: 'paragraph', message: `has ${length} sentences`, remedy };
    }),
  ];
}

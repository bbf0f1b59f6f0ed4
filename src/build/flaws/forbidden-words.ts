import { z } from 'zod';
import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';
import { readJsonTable } from '../json-table.ts';
import { ROOT } from '../read.ts';

const schema = z.array(
  z.strictObject({
    language: z.string().min(2),
    /** A pattern: `*` stands for any letters, `(a|b)?` for either or none; capitals do not matter. */
    word: z.string().min(3),
    /** Allowed where this word stands in the same guide. */
    unless: z.string().min(3).optional(),
    instead: z.string().min(3),
  }),
);

export type ForbiddenWord = z.infer<typeof schema>[number];

/** The table of words that hurt or are out of date. */
export const readForbiddenWords = (root = ROOT) => readJsonTable(root, 'src/data/forbidden-words.json', schema, []);

/** Words of title, summary and text that hurt or are out of date; search words and names of sources are free. */
export function forbiddenWords({ file, text, body, bodyLine, lineOf }: GuideFile, words: ForbiddenWord[]): Fault[] {
  const lines = [
    { text: text.title, line: lineOf(['title']) },
    { text: text.summary, line: lineOf(['summary']) },
    ...body.split('\n').map((line, index) => ({ text: line, line: bodyLine + index })),
  ];
  const faults: Fault[] = [];
  for (const { language, word, unless, instead } of words) {
    if (language !== text.language) continue;
    const allowed = unless && patternOf(unless);
    if (allowed && lines.some((line) => allowed.test(line.text))) continue;
    const pattern = patternOf(word);
    for (const { text, line } of lines) {
      const found = pattern.exec(text)?.[0];
      if (found)
        faults.push({ file, line, field: 'text', message: `"${found}" is a word we do not use`, remedy: instead });
    }
  }
  return faults;
}

const patternOf = (word: string) => new RegExp(`(?<!\\p{L})${word.replaceAll('*', '\\p{L}*')}(?!\\p{L})`, 'iu');

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatWords } from '../domain/format-words.ts';
import type { Language } from '../domain/language.ts';
import { formatWordsOf } from './format-words.ts';
import { readJson } from './read.ts';

/**
 * Adds to `locales/formats.json` below `root` the row of every language that lacks one, from the CLDR data of Node; gives
 * their tags. A row that is there stays: people who know the language may have corrected it.
 */
export function addFormats(root: string): string[] {
  const file = join(root, 'locales/formats.json');
  const { data: rows } = readJson<Record<string, FormatWords>>(file, {});
  const { data: languages } = readJson<Language[]>(join(root, 'locales/languages.json'), []);
  const missing = languages.filter(({ tag }) => !rows[tag]);
  for (const { tag, intl } of missing) rows[tag] = formatWordsOf(intl);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  return missing.map(({ tag }) => tag);
}

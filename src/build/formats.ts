import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatWords } from '../domain/format-words.ts';
import type { Language } from '../domain/language.ts';
import { formatWordsOf } from './format-words.ts';
import { ROOT, readJson } from './read.ts';

/**
 * `npm run formats`: adds the row of every language that `locales/formats.json` lacks, from the CLDR data of Node.
 * A row that is there stays: people who know the language may have corrected it.
 */
const file = join(ROOT, 'locales/formats.json');
const { data: rows } = readJson<Record<string, FormatWords>>(file, {});
const { data: languages } = readJson<Language[]>(join(ROOT, 'locales/languages.json'), []);
const missing = languages.filter(({ tag }) => !rows[tag]);
for (const { tag, intl } of missing) rows[tag] = formatWordsOf(intl);
writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
console.log(`locales/formats.json: ${missing.length} languages added: ${missing.map(({ tag }) => tag).join(', ')}`);

import { hasPages } from '../domain/language.ts';
import { ROOT } from './read.ts';
import { translatedLanguages } from './translations/languages.ts';
import { progressOf } from './translations/progress.ts';
import { progressText } from './translations/progress-text.ts';

/** `npm run translations` (or `-- uk ro`): what is missing, outdated and unreviewed in each language. */
const wanted = process.argv.slice(2);
const shown = translatedLanguages(ROOT).filter((language) =>
  wanted.length ? wanted.includes(language.tag) : hasPages(language),
);
console.log(progressText(shown.map((language) => progressOf(ROOT, language))));

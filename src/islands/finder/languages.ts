import { gradeOf } from '../../domain/grade.ts';
import type { Service } from '../../domain/service.ts';
import { type FinderWords, isolate } from './words.ts';

/** How a reader of a language is understood there, in a few words: "Speaks Arabic", "German and English only". */
export function gradeText(service: Service, tag: string, words: FinderWords): string {
  const { t } = words;
  const language = isolate(namesOf([tag], words));
  const grade = gradeOf(service, tag);
  if (grade === 'speaks') return t('card.speaks', { language });
  if (grade === 'interpreter') return t('card.interpreter', { language });
  return grade === 'only'
    ? t('card.only', { languages: isolate(namesOf(service.languages, words)) })
    : t('languagesUnknown');
}

/** All that is known of the languages: those spoken, and those an interpreter comes for. */
export function languageLines({ languages, interpreters }: Service, words: FinderWords): string[] {
  const { t } = words;
  return [
    languages.length > 0 && namesOf(languages, words),
    interpreters.length > 0 && t('card.interpreters', { languages: isolate(namesOf(interpreters, words)) }),
  ].filter((line) => line !== false);
}

function namesOf(tags: string[], { t, format, languages }: FinderWords): string {
  return format.list(tags.map((tag) => (tag === '*' ? t('card.anyLanguage') : (languages[tag] ?? tag))));
}

import type { Language } from '../domain/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';

/** The languages, one tap away; leads to the same page in the other language (`[[rest]]` is a slot of the shell). */
export function LanguageMenu({ language, languages, t }: { language: Language; languages: Language[]; t: Translate }) {
  return (
    <details class="tongue">
      <summary>
        <Icon name="languages" />
        <span>
          <span class="unseen">{t('language.choose')}: </span>
          {language.name}
        </span>
      </summary>
      <nav aria-label={t('language.choose')}>
        <LanguageLinks languages={languages} current={language} rest="[[rest]]" />
      </nav>
    </details>
  );
}

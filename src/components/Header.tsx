import type { Language } from '../domain/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { German } from './German.tsx';
import { Label } from './Label.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { Logo } from './Logo.tsx';

/** The head of every page: name, language, and the three ways of which the last is help now. */
export function Header({ language, languages, t }: { language: Language; languages: Language[]; t: Translate }) {
  const home = `/${language.tag}/`;
  return (
    <header class="top">
      <a class="brand" href={home}>
        <Logo />
        <German>{t('app.name')}</German>
      </a>
      <nav class="ways" aria-label={t('nav.main')}>
        <a href={home}>
          <Label icon="house">{t('nav.home')}</Label>
        </a>
        <a href={`${home}find/`}>
          <Label icon="map-pin">{t('nav.find')}</Label>
        </a>
        <a class="now" href={`${home}help/`}>
          <Label icon="phone">{t('nav.help')}</Label>
        </a>
      </nav>
      <LanguageMenu language={language} languages={languages} t={t} />
    </header>
  );
}

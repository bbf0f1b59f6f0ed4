import { LanguageLinks } from '../components/LanguageLinks.tsx';
import type { PageContext, PageDraft } from './context.ts';

/** `/`: a welcome in every language, and its own name to choose it by; plain links, no script needed. */
export function doorPage({ languages, t }: PageContext, contexts: PageContext[]): PageDraft {
  return {
    path: '/',
    rest: '',
    title: t('app.name'),
    description: t('app.description'),
    script: 'page',
    more: true,
    main: (
      <div class="door">
        <h1>
          {contexts.map(({ language, t: own }) => (
            <span key={language.tag} lang={language.html} dir={language.dir}>
              {own('door.welcome')}
            </span>
          ))}
        </h1>
        <LanguageLinks languages={languages} door />
      </div>
    ),
  };
}

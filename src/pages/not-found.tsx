import { Label } from '../components/Label.tsx';
import type { PageContext, PageDraft } from './context.ts';

/** The answer to an address that does not exist, in every language, with the way to its start. */
export function notFoundPage({ t }: PageContext, contexts: PageContext[]): PageDraft {
  return {
    path: '/404.html',
    rest: '',
    title: `${t('missing.title')} – ${t('app.name')}`,
    description: t('missing.lead'),
    script: 'page',
    main: (
      <>
        <h1>{t('missing.title')}</h1>
        {contexts.map(({ language, t: own }, index) => (
          <section key={language.tag} lang={language.html} dir={language.dir}>
            {index > 0 && <h2>{own('missing.title')}</h2>}
            <p>{own('missing.lead')}</p>
            <p>
              <a class="plate" href={`/${language.tag}/`}>
                <Label icon="house">{own('nav.home')}</Label>
              </a>
            </p>
          </section>
        ))}
      </>
    ),
  };
}

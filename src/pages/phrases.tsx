import { Back } from '../components/Back.tsx';
import { German } from '../components/German.tsx';
import type { PageContext, PageDraft } from './context.ts';
import { listNotice } from './list-notice.tsx';
import { foreignTo } from './second-language.tsx';

/** `/{tag}/phrases/`: what to say, by situation; German large to show and read out, the own language beneath. */
export function phrasesPage(context: PageContext): PageDraft {
  const { language, t, situations } = context;
  const home = `/${language.tag}/`;
  return {
    path: `${home}phrases/`,
    title: `${t('phrases.title')} – ${t('app.name')}`,
    description: t('phrases.lead'),
    script: 'page',
    more: true,
    main: (
      <>
        <Back href={home} name={t('nav.home')} />
        {listNotice(context, 'phrases/', situations)}
        <h1>{t('phrases.title')}</h1>
        <p class="lead">{t('phrases.lead')}</p>
        <ul class="jumps">
          {situations.map(({ id, title, language: own }) => (
            <li key={id}>
              <a class="button" href={`#${id}`} {...foreignTo(language, own, `.jumps a[href="#${id}"]`)}>
                {title}
              </a>
            </li>
          ))}
        </ul>
        {situations.map(({ id, title, language: own, phrases }) => (
          <section key={id} id={id} {...foreignTo(language, own, `#${id}`)}>
            <h2>{title}</h2>
            <ul class="says">
              {phrases.map(({ id: phrase, say, means, note }) => (
                <li key={phrase} id={`${id}-${phrase}`}>
                  <p class="say">
                    <German>{say}</German>
                  </p>
                  {means && <p>{means}</p>}
                  {note && <p class="sub">{note}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}

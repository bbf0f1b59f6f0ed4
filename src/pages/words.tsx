import { Back } from '../components/Back.tsx';
import { German } from '../components/German.tsx';
import type { PageContext, PageDraft } from './context.ts';
import { listNotice } from './list-notice.tsx';
import { foreignTo } from './second-language.tsx';

/** `/{tag}/words/`: the words of offices, each with its meaning, where one meets it, and the guide it belongs to. */
export function wordsPage(context: PageContext): PageDraft {
  const { language, t, glossary, guides } = context;
  const home = `/${language.tag}/`;
  const titles = new Map(guides.map(({ facts, text }) => [facts.slug, text.title]));
  return {
    path: `${home}words/`,
    title: `${t('words.title')} – ${t('app.name')}`,
    description: t('words.lead'),
    script: 'page',
    more: true,
    main: (
      <>
        <Back href={home} name={t('nav.home')} />
        {listNotice(context, 'words/', glossary)}
        <h1>{t('words.title')}</h1>
        <p class="lead">{t('words.lead')}</p>
        <ul class="jumps">
          {[...initialsOf(glossary)].map(([initial, id]) => (
            <li key={initial}>
              <a class="button" href={`#${id}`}>
                <German>{initial}</German>
              </a>
            </li>
          ))}
        </ul>
        <div class="words">
          <dl>
            {glossary.map(({ german, id, is, means, where, guide, also, language: own }) => (
              <div key={id} id={id} {...foreignTo(language, own, `#${id}`)}>
                <dt>
                  <German>{german}</German> {is && is !== german && <span class="is">{is}</span>}
                </dt>
                <dd>
                  {means} {where}{' '}
                  {also.length > 0 && <span class="sub">{t('words.also', { names: also.join(', ') })}</span>}
                  {guide && titles.has(guide) && (
                    <>
                      {' '}
                      <a href={`${home}guides/${guide}/`}>{titles.get(guide)}</a>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </>
    ),
  };
}

/** The first letters of the words, each with the id of its first word; Ä counts as A. */
function initialsOf(words: { german: string; id: string }[]): Map<string, string> {
  const initials = new Map<string, string>();
  for (const { german, id } of words) {
    const initial = german.normalize('NFD').charAt(0).toUpperCase();
    if (!initials.has(initial)) initials.set(initial, id);
  }
  return initials;
}

import { Label } from '../components/Label.tsx';
import { Offers } from '../components/Offers.tsx';
import { Row } from '../components/Row.tsx';
import type { PageContext, PageDraft } from './context.ts';

/**
 * `/{tag}/offline/`: an honest answer where a page is not on the device, and what can be read instead. Scripts of other
 * pages fetch from here what most readers never see: notices, and further spellings of the languages (`data-spellings`).
 */
export function offlinePage({ language, languages, t, guides, topics }: PageContext): PageDraft {
  const home = `/${language.tag}/`;
  const spellings = Object.fromEntries(languages.map(({ tag, search }) => [tag, search.join(' ')]));
  return {
    path: `${home}offline/`,
    rest: '',
    title: `${t('offline.title')} – ${t('app.name')}`,
    description: t('offline.lead'),
    script: 'page',
    main: (
      <>
        <h1>{t('offline.title')}</h1>
        <p class="lead">{t('offline.lead')}</p>
        <div
          data-absent={t('language.absent', { language: '[name]', size: '[size]' })}
          data-noted={t('language.noted')}
          hidden
        >
          <p />
          <p>
            <button type="button" class="button">
              <Label icon="download">{t('language.later')}</Label>
            </button>
          </p>
          <p role="status" />
        </div>
        <p>{t('offline.how')}</p>
        <p>
          {/* biome-ignore lint/a11y/useValidAnchor: the empty address is the one asked for, with its filters */}
          <a class="button" href="">
            <Label icon="rotate-cw">{t('offline.retry')}</Label>
          </a>
        </p>
        <h2>{t('offline.here')}</h2>
        <ul class="list">
          <Row href={`${home}help/`} icon="phone" title={t('nav.help')} />
          <Row href={home} icon="house" title={t('nav.home')} />
        </ul>
        <h2>{t('offline.guides')}</h2>
        <ul class="list">
          {topics.flatMap(({ id, icon }) =>
            guides
              .filter(({ facts }) => facts.topic === id)
              .map(({ facts: { slug }, text }) => (
                <Row key={slug} href={`${home}guides/${slug}/`} icon={icon} title={text.title} />
              )),
          )}
        </ul>
        <Offers t={t} />
        <div
          data-spellings={JSON.stringify(spellings)}
          data-here={t('deciders.here', { place: '[place]', office: '[office]' })}
        />
      </>
    ),
  };
}

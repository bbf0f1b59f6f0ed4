import { Icon } from '../components/Icon.tsx';
import { Install } from '../components/Install.tsx';
import { Label } from '../components/Label.tsx';
import type { PageContext, PageDraft } from './context.ts';

/** The guide behind the way "Understand an official letter". */
const LETTER = 'official-letter';

/** `/{tag}/`: one question, and the ways by picture and word. */
export function homePage({ language, t, topics, guides }: PageContext): PageDraft {
  const home = `/${language.tag}/`;
  return {
    path: home,
    title: t('app.name'),
    description: t('app.description'),
    script: 'page',
    main: (
      <>
        <h1>{t('home.question')}</h1>
        <ul class="ask">
          <li>
            <a class="plate" href={`${home}find/`}>
              <Label icon="map-pin">{t('home.find')}</Label>
            </a>
          </li>
          {guides.some(({ facts }) => facts.slug === LETTER) && (
            <li>
              <a class="plate" href={`${home}guides/${LETTER}/`}>
                <Label icon="mail-open">{t('home.letter')}</Label>
              </a>
            </li>
          )}
        </ul>
        <h2 class="unseen">{t('home.topics')}</h2>
        <ul class="tiles">
          {topics.map(({ id, icon, words }) => (
            <li key={id}>
              <a href={`${home}topics/${id}/`}>
                <Icon name={icon} />
                <span>{words.title}</span>
              </a>
            </li>
          ))}
        </ul>
        <p class="row quiet">
          <Label icon="heart-handshake">{t('home.promise')}</Label>
        </p>
        <Install t={t} />
      </>
    ),
  };
}

import { Icon } from '../components/Icon.tsx';
import { Install } from '../components/Install.tsx';
import { Label } from '../components/Label.tsx';
import { Row } from '../components/Row.tsx';
import type { PageContext, PageDraft } from './context.ts';
import { SearchField } from './search.tsx';

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
    more: true,
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
          <li>
            <a class="button" href={`${home}find/#ask`}>
              <Label icon="circle-question-mark">{t('find.unsure')}</Label>
            </a>
          </li>
        </ul>
        <SearchField t={t} short />
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
        <h2 class="unseen">{t('home.tools')}</h2>
        <ul class="list">
          <Row href={`${home}words/`} icon="book" title={t('words.title')} text={t('words.short')} />
          <Row href={`${home}phrases/`} icon="message-circle" title={t('phrases.title')} text={t('phrases.short')} />
          <Row href={`${home}who-decides/`} icon="landmark" title={t('matters.title')} text={t('matters.short')} />
        </ul>
        <p class="row quiet">
          <Label icon="heart-handshake">{t('home.promise')}</Label>
        </p>
        <Install t={t} />
      </>
    ),
  };
}

import { Back } from '../components/Back.tsx';
import { HelplineCard } from '../components/HelplineCard.tsx';
import { Label } from '../components/Label.tsx';
import { Row } from '../components/Row.tsx';
import type { HelplineGroup } from '../domain/helpline.ts';
import type { PageContext, PageDraft } from './context.ts';

/** Topics whose page shows helplines at once, for people who cannot wait. */
const LINES: Record<string, HelplineGroup> = {
  safety: 'violence',
  mind: 'crisis',
  health: 'health',
  fairness: 'discrimination',
};

/** `/{tag}/topics/{topic}/`: one question, the guides on it, and who helps. */
export function topicPage(context: PageContext, topic: PageContext['topics'][number]): PageDraft {
  const { language, t, format, languageName, guides, helplines, serviceTypes } = context;
  const home = `/${language.tag}/`;
  const { title, question, description } = topic.words;
  const here = guides.filter(({ facts }) => facts.topic === topic.id);
  const lines = helplines.filter(({ group }) => group === LINES[topic.id]);
  const types = serviceTypes.filter(({ id }) => topic.services.includes(id));
  return {
    path: `${home}topics/${topic.id}/`,
    title: `${title} – ${t('app.name')}`,
    description,
    script: 'page',
    main: (
      <>
        <Back href={home} name={t('nav.home')} />
        <h1>{question}</h1>
        <p class="lead">{description}</p>
        {lines.length > 0 && (
          <>
            <h2 class="row">
              <Label icon="phone">{t('nav.help')}</Label>
            </h2>
            <ul class="cards">
              {lines.map((line) => (
                <HelplineCard key={line.id} line={line} t={t} format={format} languageName={languageName} />
              ))}
            </ul>
          </>
        )}
        <h2 class="row">
          <Label icon="book">{t('topic.guides')}</Label>
        </h2>
        {here.length === 0 && <p>{t('topic.empty')}</p>}
        <ul class="list">
          {here.map(({ facts, text }) => (
            <Row
              key={facts.slug}
              href={`${home}guides/${facts.slug}/`}
              icon={topic.icon}
              title={text.title}
              text={text.summary}
            />
          ))}
        </ul>
        <h2 class="row">
          <Label icon="messages-square">{t('topic.help')}</Label>
        </h2>
        <p>
          <a class="plate" href={`${home}find/?topic=${topic.id}`}>
            <Label icon="map-pin">{t('topic.find')}</Label>
          </a>
        </p>
        <ul class="list">
          {types.map(({ id, icon, name, does }) => (
            <Row key={id} href={`${home}find/?type=${id}`} icon={icon} title={name} text={does} />
          ))}
        </ul>
      </>
    ),
  };
}

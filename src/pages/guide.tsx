import { Back } from '../components/Back.tsx';
import { Deciders } from '../components/Deciders.tsx';
import { German } from '../components/German.tsx';
import { Label } from '../components/Label.tsx';
import { Leave } from '../components/Leave.tsx';
import { Row } from '../components/Row.tsx';
import { WordList } from '../components/WordList.tsx';
import type { Guide, PageContext, PageDraft } from './context.ts';
import { guideNotices } from './guide-notices.tsx';

const METHODS = { source: 'source', human: 'human', machine: 'machine', 'machine, reviewed': 'reviewed' } as const;

/** `/{tag}/guides/{slug}/`: the answer first, then the steps, the words, who decides, who helps, and where it is from. */
export function guidePage(context: PageContext, guide: Guide): PageDraft {
  const { language, languages, t, format, topics, guides, serviceTypes, authorities } = context;
  const { facts, text } = guide;
  const home = `/${language.tag}/`;
  const topic = topics.find(({ id }) => id === facts.topic);
  const written = languages.find(({ tag }) => tag === text.language) ?? language;
  const foreign = written.tag === language.tag ? {} : { lang: written.html, dir: written.dir };
  const related = guides.filter((other) => facts.related.includes(other.facts.slug));
  const helpers = facts.services.flatMap((id) => serviceTypes.find((type) => type.id === id) ?? []);
  return {
    path: `${home}guides/${facts.slug}/`,
    title: facts.sensitive ? t('leave.neutral') : `${text.title} – ${t('app.name')}`,
    description: facts.sensitive ? t('app.description') : text.summary,
    script: 'page',
    main: (
      <>
        {facts.sensitive && <Leave t={t} />}
        {topic && <Back href={`${home}topics/${topic.id}/`} name={topic.words.title} />}
        {guideNotices(context, guide)}
        <article class="guide" {...foreign}>
          <h1>{text.title}</h1>
          {guide.body}
        </article>
        {guide.words.length > 0 && <WordList words={guide.words} foreign={foreign} t={t} />}
        <Deciders deciders={facts.decides} authorities={authorities} german={language.tag === 'de'} t={t} />
        <section>
          <h2 class="row">
            <Label icon="messages-square">{t('guide.helpers')}</Label>
          </h2>
          <ul class="list">
            {helpers.map(({ id, icon, name }) => (
              <Row key={id} href={`${home}find/?type=${id}`} icon={icon} title={name} />
            ))}
          </ul>
        </section>
        {related.length > 0 && (
          <section>
            <h2 class="row">
              <Label icon="book">{t('guide.related')}</Label>
            </h2>
            <ul class="list">
              {related.map((other) => (
                <Row
                  key={other.facts.slug}
                  href={`${home}guides/${other.facts.slug}/`}
                  icon={topics.find(({ id }) => id === other.facts.topic)?.icon ?? 'book'}
                  title={other.text.title}
                />
              ))}
            </ul>
          </section>
        )}
        <section class="origin">
          <h2 class="row">
            <Label icon="info">{t('guide.sources')}</Label>
          </h2>
          <ul class="facts">
            <li>
              <Label icon="calendar-check">{t('guide.checked', { date: format.date(facts.checked) })}</Label>
            </li>
            <li>
              <Label icon="scale">{t('guide.law', { date: format.date(facts.law) })}</Label>
            </li>
            <li>
              <Label icon="languages">{t(`guide.method.${METHODS[text.method]}`)}</Label>
            </li>
          </ul>
          <ul class="sources">
            {facts.sources.map(({ title, url, checked }) => (
              <li key={url}>
                <a href={url} rel="noreferrer">
                  <German>{title}</German>
                </a>{' '}
                <small>{t('guide.read', { date: format.date(checked) })}</small>
              </li>
            ))}
          </ul>
          <p>{t('guide.noadvice')}</p>
        </section>
      </>
    ),
  };
}

import { Back } from '../components/Back.tsx';
import { Deciders } from '../components/Deciders.tsx';
import { Label } from '../components/Label.tsx';
import { Leave } from '../components/Leave.tsx';
import { Row } from '../components/Row.tsx';
import { WordList } from '../components/WordList.tsx';
import type { Guide, PageContext, PageDraft } from './context.ts';
import { guideNotices, staleNotice } from './guide-notices.tsx';
import { guideOrigin } from './guide-origin.tsx';
import { foreignTo } from './second-language.tsx';

/** `/{tag}/guides/{slug}/`: the answer first, then the steps, the words, who decides, who helps, and where it is from. */
export function guidePage(context: PageContext, guide: Guide): PageDraft {
  const { language, languages, t, topics, guides, serviceTypes, authorities } = context;
  const { facts, text } = guide;
  const home = `/${language.tag}/`;
  const topic = topics.find(({ id }) => id === facts.topic);
  const written = languages.find(({ tag }) => tag === text.language) ?? language;
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
        <article class="guide" {...foreignTo(language, written, 'article.guide')}>
          <h1>{text.title}</h1>
          {guide.lead}
          {staleNotice(context, guide)}
          {guide.body}
        </article>
        {guide.words.length > 0 && (
          <WordList words={guide.words} foreign={foreignTo(language, written, '.words dl')} t={t} />
        )}
        <Deciders
          deciders={facts.decides}
          authorities={authorities}
          german={language.tag === 'de'}
          offices={`/${language.tag}/find/#offices`}
          t={t}
        />
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
        {guideOrigin(context, guide)}
      </>
    ),
  };
}

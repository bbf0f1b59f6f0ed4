import { Back } from '../components/Back.tsx';
import { German } from '../components/German.tsx';
import { Icon } from '../components/Icon.tsx';
import { Label } from '../components/Label.tsx';
import type { MatterEntry, PageContext, PageDraft } from './context.ts';
import { listNotice } from './list-notice.tsx';
import { foreignTo } from './second-language.tsx';

/** `/{tag}/who-decides/`: every matter with the office that decides, who pays, who advises, and the level of the state. */
export function whoDecidesPage(context: PageContext): PageDraft {
  const { language, t, topics, matters } = context;
  const home = `/${language.tag}/`;
  const sections = topics
    .map(({ id, words }) => ({ id, title: words.title, here: matters.filter(({ topic }) => topic === id) }))
    .filter(({ here }) => here.length > 0);
  return {
    path: `${home}who-decides/`,
    title: `${t('matters.title')} – ${t('app.name')}`,
    description: t('matters.lead'),
    script: 'page',
    more: true,
    main: (
      <>
        <Back href={home} name={t('nav.home')} />
        {listNotice(context, 'who-decides/', matters)}
        <h1>{t('matters.title')}</h1>
        <p class="lead">{t('matters.lead')}</p>
        <p>
          <a class="row" href={`${home}find/#offices`}>
            <Label icon="map-pin">{t('deciders.mine')}</Label>
          </a>
        </p>
        <ul class="jumps">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a class="button" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
        {sections.map(({ id, title, here }) => (
          <section key={id}>
            <h2 id={id}>{title}</h2>
            {here.map((matter) => (
              <Matter key={matter.id} matter={matter} context={context} />
            ))}
          </section>
        ))}
      </>
    ),
  };
}

function Matter({ matter, context }: { matter: MatterEntry; context: PageContext }) {
  const { language, t, format, guides } = context;
  const guide = guides.find(({ facts }) => facts.slug === matter.guide);
  return (
    <section class="matter" id={matter.id} {...foreignTo(language, matter.language, `#${matter.id}`)}>
      <h3>{matter.title}</h3>
      <ul class="plain">
        <Offices part="decides" icon="landmark" ids={matter.decides} context={context} />
        <Offices part="pays" icon="banknote" ids={matter.pays} context={context} />
        <Offices part="advises" icon="messages-square" ids={matter.advises} context={context} />
      </ul>
      {matter.note && <p>{matter.note}</p>}
      {matter.varies && <p class="sub">{t('matters.varies')}</p>}
      <p class="sub">
        {guide && <a href={`/${language.tag}/guides/${matter.guide}/`}>{guide.text.title}</a>}{' '}
        <a href={matter.source}>
          <German>{matter.law || new URL(matter.source).hostname}</German>
        </a>{' '}
        ({t('guide.read', { date: format.date(matter.checked) })})
      </p>
    </section>
  );
}

interface OfficesProps {
  part: 'decides' | 'pays' | 'advises';
  icon: string;
  ids: string[];
  context: PageContext;
}

function Offices({ part, icon, ids, context: { language, t, authorities } }: OfficesProps) {
  return (
    <>
      {ids.map((id) => {
        const { name, german, level } = authorities.get(id)!;
        return (
          <li key={id} class="row">
            <Icon name={icon} />
            <span>
              <span class="role">{t(`deciders.role.${part}`)}</span> <b>{name}</b>{' '}
              {language.tag !== 'de' && <German>{german}</German>}{' '}
              <span class="sub">{t(`deciders.level.${level}`)}</span>
            </span>
          </li>
        );
      })}
    </>
  );
}

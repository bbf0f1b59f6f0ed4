import { Icon } from '../components/Icon.tsx';
import { Label } from '../components/Label.tsx';
import { QUESTIONS } from '../domain/advise.ts';
import { FINDER_ICONS, type FinderData } from '../domain/finder.ts';
import type { Service } from '../domain/service.ts';
import { ACCESS, AUDIENCES, CHANNELS } from '../domain/vocabulary.ts';
import { flatStrings } from '../i18n/strings.ts';
import type { PageContext, PageDraft } from './context.ts';
import { DataBlock } from './DataBlock.tsx';
import { SearchForm } from './SearchForm.tsx';

/** The finder: a form that the island listens to, and the way to the whole list of services for those without JavaScript. */
export function findPage(context: PageContext): PageDraft {
  const { t, language } = context;
  const data = finderData(context);
  const pictured = [...Object.values(data.types), ...Object.values(data.offices)];
  const answers = QUESTIONS.flatMap((question) => data.ask[question]);
  const icons = new Set([...FINDER_ICONS, ...[...pictured, ...answers].map(({ icon }) => icon)]);
  return {
    path: `/${language.tag}/find/`,
    title: `${t('find.title')} – ${t('app.name')}`,
    description: t('find.description'),
    script: 'finder',
    more: true,
    main: (
      <div class="finder" data-finder>
        <h1>{t('find.title')}</h1>
        <noscript>
          <p class="notice">
            <span>
              {t('find.needsScript')} <a href="/services/">{t('find.all')}</a>
            </span>
          </p>
        </noscript>
        <SearchForm context={context} languages={data.languages} words={data} />
        <details class="questions" id="ask">
          <summary class="row">
            <Label icon="circle-question-mark">{t('find.unsure')}</Label>
          </summary>
          <div>
            <a class="row" href={`/${language.tag}/`}>
              <Label icon="list">{t('find.topicsInstead')}</Label>
            </a>
          </div>
        </details>
        <div class="found" data-found>
          <div>
            <h2 class="place row">
              <Label icon="map-pin">{t('find.found.idle')}</Label>
            </h2>
            <p role="status" class="count">
              {t('find.found.promise')}
            </p>
          </div>
        </div>
        <p>
          <a class="row" href={`/${language.tag}/help/`}>
            <Label icon="phone-call">{t('find.helplines')}</Label>
          </a>
        </p>
        <p>
          <a class="row" href={`/${language.tag}/who-decides/`}>
            <Label icon="landmark">{t('matters.title')}</Label>
          </a>
        </p>
        <p>
          <a class="row" href="/services/">
            <Label icon="list">{t('find.all')}</Label>
          </a>
        </p>
        <DataBlock type="application/json" id="strings" value={data} />
        <template>
          {[...icons].map((name) => (
            <Icon key={name} name={name} />
          ))}
        </template>
      </div>
    ),
  };
}

/** What the island has to know: its words, the topics and types, and what any service can be filtered by. */
function finderData(context: PageContext): FinderData {
  const { t, language, languageName, registry, topics, serviceTypes, services, authorities, advice, bring, operator } =
    context;
  const raw = t as unknown as (key: string, options: object) => object;
  const texts = (key: string) => raw(key, { returnObjects: true, skipInterpolation: true });
  const order = new Intl.Collator(language.intl);
  const spoken = services.flatMap((service) => [...service.languages, ...service.interpreters]);
  const known = registry.filter(({ tag }) => /^[a-z]+$/.test(tag));
  const understood = [...new Set([...known.map(({ tag }) => tag), ...spoken])]
    .filter((tag) => tag !== '*')
    .map((tag): [string, string] => [tag, languageName(tag)])
    .sort(([, a], [, b]) => order.compare(a, b));
  const used = <T extends string>(all: readonly T[], some: (service: Service) => T[]) =>
    all.filter((word) => services.some((service) => some(service).includes(word)));
  const offered = new Set(services.flatMap(({ types }) => types));
  return {
    tag: language.tag,
    intl: language.intl,
    strings: flatStrings({ ...texts('find.found'), facets: texts('facets') }),
    format: context.formatWords,
    topics: topics.map(({ id, services }) => ({ id, services })),
    types: Object.fromEntries(
      serviceTypes.map(({ id, name, icon, does }) => [
        id,
        { name, icon, does, ...(offered.has(id) ? {} : { none: true }) },
      ]),
    ),
    ask: {
      ...advice,
      about: [...topics.map(({ id, icon, words }) => ({ id, icon, name: words.title })), ...advice.about],
    },
    bring,
    contact: operator.contact,
    offices: Object.fromEntries(
      [...authorities.values()].flatMap(({ id, icon, name, german, does }) =>
        icon ? [[id, { name, german: german === name ? '' : german, does, icon }]] : [],
      ),
    ),
    languages: Object.fromEntries(understood),
    audience: used(AUDIENCES, ({ audience }) => audience),
    channel: used(CHANNELS, ({ channels }) => channels),
    access: used(ACCESS, ({ access }) => access),
  };
}

import { Back } from '../components/Back.tsx';
import { Emergency } from '../components/Emergency.tsx';
import { Icon } from '../components/Icon.tsx';
import { Label } from '../components/Label.tsx';
import type { Entry, EntryKind } from '../domain/entry.ts';
import { flatStrings } from '../i18n/strings.ts';
import type { PageContext, PageDraft } from './context.ts';
import { DataBlock } from './DataBlock.tsx';

/** The picture beside each kind of result. */
const ICONS: Record<EntryKind, string> = {
  guide: 'book',
  topic: 'library',
  word: 'message-circle',
  helpline: 'phone',
  type: 'map-pin',
  page: 'list',
};

/** What the page tells the search of the browser. */
export interface SearchData {
  language: string;
  intl: string;
  strings: Record<string, string>;
  icons: Record<EntryKind, string>;
  entries: Entry[];
}

/** `/{tag}/search/`: the field and its island; without JavaScript a list of all guides by topic. */
export function searchPage({ language, t, topics, guides }: PageContext, entries: Entry[]): PageDraft {
  const home = `/${language.tag}/`;
  const raw = t as unknown as (key: string, options: object) => object;
  const strings = flatStrings(raw('search.found', { returnObjects: true, skipInterpolation: true }));
  const data: SearchData = { language: language.tag, intl: language.intl, strings, icons: ICONS, entries };
  return {
    path: `${home}search/`,
    title: `${t('search.title')} – ${t('app.name')}`,
    description: t('search.description'),
    script: 'search',
    more: true,
    main: (
      <div data-search>
        <Back href={home} name={t('nav.home')} />
        <h1>{t('search.title')}</h1>
        <SearchField t={t} />
        <p class="quiet">{t('search.hint')}</p>
        <section data-urgent hidden>
          <h2 class="row">
            <Label icon="phone">{t('search.urgent')}</Label>
          </h2>
          <Emergency t={t} />
        </section>
        <div data-results />
        <section data-all>
          <h2>{t('search.all')}</h2>
          {topics.map(({ id, words }) => (
            <section key={id}>
              <h3>{words.title}</h3>
              <ul>
                {guides
                  .filter(({ facts }) => facts.topic === id)
                  .map(({ facts, text }) => (
                    <li key={facts.slug}>
                      <a href={`${home}guides/${facts.slug}/`}>{text.title}</a>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </section>
        <DataBlock type="application/json" id="search-data" value={data} />
        <template>
          {Object.values(ICONS).map((name) => (
            <Icon key={name} name={name} />
          ))}
        </template>
      </div>
    ),
  };
}

/** The field itself, on the home page (`short`) with its label inside. `method="dialog"` and no name: what is typed never gets into an address. */
export function SearchField({ t, short = false }: { t: PageContext['t']; short?: boolean }) {
  return (
    <form class="query" method="dialog" autocomplete="off" data-ask>
      <label class="field">
        <span class={short ? 'unseen' : ''}>{t('search.label')}</span>
        <input
          type="search"
          placeholder={short ? t('search.label') : undefined}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          maxlength={100}
        />
      </label>
      <button type="submit" class="button">
        <Icon name="search" />
        <span class="unseen">{t('search.button')}</span>
      </button>
    </form>
  );
}

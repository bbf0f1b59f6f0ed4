import type { ComponentChildren } from 'preact';
import { Label } from '../components/Label.tsx';
import type { FilterChoices } from '../domain/filters.ts';
import type { PageContext } from './context.ts';

interface SearchFormProps {
  context: PageContext;
  /** Name by tag of the languages a service can be filtered by. */
  languages: Record<string, string>;
  /** The words of the vocabulary that any service uses. */
  words: Pick<FilterChoices, 'audience' | 'channel' | 'access'>;
}

/** Asks for the place and what to look for. `method="dialog"`: without the island it goes nowhere, so no place gets into an address. */
export function SearchForm({ context: { t, topics, serviceTypes, registry }, languages, words }: SearchFormProps) {
  return (
    <form class="search" method="dialog" autocomplete="off" aria-label={t('find.title')}>
      <label class="field">
        <span>{t('find.place')}</span>
        <input
          name="place"
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          enterkeyhint="search"
          maxlength={100}
        />
      </label>
      <button type="submit" class="plate">
        <Label icon="search">{t('find.search')}</Label>
      </button>
      <button type="button" class="button" data-near>
        <Label icon="locate">{t('find.near')}</Label>
      </button>
      <p class="hint row">
        <Label icon="lock">{t('find.private')}</Label>
      </p>
      <Filters icon="sliders-horizontal" title={t('find.narrow')}>
        <Choice
          name="topic"
          label={t('find.topic')}
          any={t('find.anyTopic')}
          options={topics.map(({ id, words }) => [id, words.title])}
        />
        <Choice
          name="type"
          label={t('find.type')}
          any={t('find.anyType')}
          options={serviceTypes.map(({ id, name }) => [id, name])}
        />
        <Choice
          name="language"
          label={t('find.language')}
          any={t('find.anyLanguage')}
          options={Object.entries(languages).map(([tag, name]) => [
            tag,
            withOwnName(name, registry.find((language) => language.tag === tag)?.name),
          ])}
        />
        <Filters icon="plus" title={t('find.furtherFilters')}>
          <Choice
            name="open"
            label={t('find.when')}
            any={t('find.anyTime')}
            options={[
              ['now', t('find.openNow')],
              ['week', t('find.openWeek')],
            ]}
          />
          <Choice
            name="audience"
            label={t('find.audience')}
            any={t('find.anyAudience')}
            options={words.audience.map((word) => [word, t(`facets.audience.${word}`)])}
          />
          <Choice
            name="channel"
            label={t('find.channel')}
            any={t('find.anyChannel')}
            options={words.channel.map((word) => [word, t(`facets.channel.${word}`)])}
          />
          {words.access.length > 0 && (
            <fieldset>
              <legend>{t('find.access')}</legend>
              {words.access.map((word) => (
                <label key={word} class="check">
                  <input type="checkbox" name="access" value={word} autocomplete="off" />
                  <span>{t(`facets.access.${word}`)}</span>
                </label>
              ))}
            </fieldset>
          )}
        </Filters>
      </Filters>
    </form>
  );
}

/** A language's name with its own one, so that those find it who cannot read the page; its direction stays its own. */
const withOwnName = (name: string, own = name): string =>
  own.toLowerCase() === name.toLowerCase() ? name : `${name} – \u2068${own}\u2069`;

function Filters({ icon, title, children }: { icon: string; title: string; children: ComponentChildren }) {
  return (
    <details class="filters">
      <summary class="row">
        <Label icon={icon}>{title}</Label>
      </summary>
      {children}
    </details>
  );
}

/** One choice of several; nothing where there is nothing to choose from. */
function Choice({
  name,
  label,
  any,
  options,
}: {
  name: string;
  label: string;
  any: string;
  options: [string, string][];
}) {
  if (options.length === 0) return null;
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} autocomplete="off">
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

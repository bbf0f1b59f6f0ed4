import { Label } from '../components/Label.tsx';
import type { PageContext } from './context.ts';

interface SearchFormProps {
  context: PageContext;
  /** Name by tag of the languages a service can be filtered by. */
  languages: Record<string, string>;
}

/** Asks for the place and what to look for. `method="dialog"`: without the island it goes nowhere, so no place gets into an address. */
export function SearchForm({ context: { t, topics, serviceTypes }, languages }: SearchFormProps) {
  const types = serviceTypes.map(({ id, name }): [string, string] => [id, name]);
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
      <details class="filters">
        <summary class="row">
          <Label icon="sliders-horizontal">{t('find.narrow')}</Label>
        </summary>
        <Choice
          name="topic"
          label={t('find.topic')}
          any={t('find.anyTopic')}
          options={topics.map(({ id, words }) => [id, words.title])}
        />
        <Choice name="type" label={t('find.type')} any={t('find.anyType')} options={types} />
        <Choice
          name="language"
          label={t('find.language')}
          any={t('find.anyLanguage')}
          options={Object.entries(languages)}
        />
        <label class="check">
          <input type="checkbox" name="open" />
          <span>{t('find.open')}</span>
        </label>
      </details>
    </form>
  );
}

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

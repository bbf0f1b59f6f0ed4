import type { Filters } from '../../domain/filters.ts';
import type { Relaxed } from '../../domain/relax.ts';
import { isolate, useWords } from './words.ts';

interface RelaxProps {
  relaxed: Relaxed[];
  form: HTMLFormElement;
  write: (filters: Filters) => void;
  /** Drops all filters. */
  all: () => void;
}

/** Where nothing fits: what to give up, and how many services that would find. */
export function Relax({ relaxed, form, write, all }: RelaxProps) {
  const { t } = useWords();
  return (
    <div class="relax">
      {relaxed.map(({ name, value, filters, count }) => (
        <button key={`${name} ${value}`} type="button" class="button" onClick={() => write(filters)}>
          {t('without', { wish: isolate(wordsOf(form, name, value)), count })}
        </button>
      ))}
      <button type="button" class="button" onClick={all}>
        {t('all')}
      </button>
    </div>
  );
}

/** What the form calls a value of a filter. */
function wordsOf(form: HTMLFormElement, name: string, value: string): string {
  const option = form.querySelector(`[name="${name}"] [value="${value}"]`);
  return (option ?? form.querySelector(`[name="${name}"][value="${value}"]`)?.parentElement)?.textContent ?? value;
}

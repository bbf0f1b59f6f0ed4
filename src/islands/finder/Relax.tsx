import { type Filters, NO_FILTERS } from '../../domain/filters.ts';
import type { Relaxed } from '../../domain/relax.ts';
import { isolate, useWords } from './words.ts';

interface RelaxProps {
  relaxed: Relaxed[];
  form: HTMLFormElement;
  write: (filters: Filters) => void;
}

/** Where nothing fits: what to give up, and how many services that would find. */
export function Relax({ relaxed, form, write }: RelaxProps) {
  const { t } = useWords();
  const search = (filters: Filters) => {
    write(filters);
    // The buttons vanish: reading goes on at the heading of the new answer.
    document.querySelector<HTMLElement>('[data-place]')?.focus();
  };
  return (
    <div class="relax">
      {relaxed.map(({ name, value, filters, count }) => (
        <button key={`${name} ${value}`} type="button" class="button" onClick={() => search(filters)}>
          {t('without', { wish: isolate(wordsOf(form, name, value)), count })}
        </button>
      ))}
      <button type="button" class="button" onClick={() => search(NO_FILTERS)}>
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

import { useLayoutEffect, useState } from 'preact/hooks';
import { type FilterChoices, type Filters, readFilters, writeFilters } from '../../domain/filters.ts';

const CONTROLS = ['topic', 'type', 'language', 'open'] as const;

/** The filters of the address, shown by the form's controls and written back when they change; the place never is. */
export function useFilters(form: HTMLFormElement, choices: FilterChoices) {
  const [filters, setFilters] = useState(() => readFilters(location.search, choices));

  const apply = (wanted: Filters) => {
    for (const name of CONTROLS) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLSelectElement) control.value = wanted[name] as string;
      if (control instanceof HTMLInputElement) control.checked = Boolean(wanted[name]);
    }
    setFilters(wanted);
  };

  useLayoutEffect(() => {
    apply(filters);
    const details = form.querySelector('details');
    if (details && writeFilters(filters)) details.open = true;
    const changed = ({ target }: Event) => {
      if (!CONTROLS.some((name) => name === (target as HTMLInputElement).name)) return;
      const value = (name: string) => (form.elements.namedItem(name) as HTMLSelectElement).value;
      const open = (form.elements.namedItem('open') as HTMLInputElement).checked;
      write({ topic: value('topic'), type: value('type'), language: value('language'), open });
    };
    form.addEventListener('change', changed);
    return () => form.removeEventListener('change', changed);
  }, []);

  const write = (wanted: Filters) => {
    history.replaceState(null, '', location.pathname + writeFilters(wanted));
    apply(wanted);
  };
  return { filters, write };
}

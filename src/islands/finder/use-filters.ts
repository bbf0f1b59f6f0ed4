import { useLayoutEffect, useState } from 'preact/hooks';
import { FILTER_NAMES, type FilterChoices, type Filters, readFilters, writeFilters } from '../../domain/filters.ts';

type Control = HTMLSelectElement | HTMLInputElement;

/** The filters of the address, shown by the form's controls and written back when they change; the place never is. */
export function useFilters(form: HTMLFormElement, choices: FilterChoices) {
  const [filters, setFilters] = useState(() => readFilters(location.search, choices));

  const apply = (wanted: Filters) => {
    for (const control of controlsOf(form)) {
      const value = wanted[control.name as keyof Filters];
      if (control instanceof HTMLSelectElement) control.value = String(value);
      else control.checked = value.includes(control.value as never);
    }
    setFilters(wanted);
  };

  const write = (wanted: Filters) => {
    history.replaceState(null, '', location.pathname + writeFilters(wanted));
    apply(wanted);
  };

  useLayoutEffect(() => {
    apply(filters);
    for (const details of form.querySelectorAll('details')) details.open ||= controlsOf(details).some(isSet);
    const changed = ({ target }: Event) => {
      const controls = controlsOf(form);
      if (!controls.includes(target as Control)) return;
      const asked = controls.filter(isSet).map(({ name, value }) => `${name}=${value}`);
      write(readFilters(asked.join('&'), choices));
    };
    form.addEventListener('change', changed);
    return () => form.removeEventListener('change', changed);
  }, []);

  return { filters, write };
}

const controlsOf = (part: Element): Control[] =>
  [...part.querySelectorAll<Control>('select, input')].filter(({ name }) => FILTER_NAMES.some((one) => one === name));

const isSet = (control: Control): boolean =>
  control instanceof HTMLSelectElement ? control.value !== '' : control.checked;

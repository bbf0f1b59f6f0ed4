import { render } from 'preact';
import type { Entry, EntryKind } from '../domain/entry.ts';
import { tiny } from '../i18n/tiny.ts';
import { type Search, searchIn } from './search/engine.ts';
import { Results } from './search/Results.tsx';

/** What the search page hands over (`SearchData` of the page). */
interface Data {
  language: string;
  intl: string;
  strings: Record<string, string>;
  icons: Record<EntryKind, string>;
  entries: Entry[];
}

const MOST = 20;
const TOP = 5;
const IDLE_MS = 300;

/** Brings the search page to life: results while typing, nothing leaves the page. */
const root = document.querySelector('[data-search]');
const form = root?.querySelector<HTMLFormElement>('form');
const input = form?.querySelector('input');
const output = root?.querySelector('[data-results]');
const source = document.querySelector('#search-data');
if (root && form && input && output && source) {
  const { language, intl, strings, icons, entries } = JSON.parse(source.textContent ?? '') as Data;
  let search: Search | undefined;
  const prepare = () => (search ??= searchIn(entries, language));
  const t = tiny(strings, intl);
  const urgent = root.querySelector<HTMLElement>('[data-urgent]')!;
  const all = root.querySelector<HTMLElement>('[data-all]')!;
  const show = () => {
    const asked = input.value.trim();
    const found = asked.length > 1 ? prepare()(asked).slice(0, MOST) : [];
    urgent.hidden = !found.slice(0, TOP).some((entry) => entry.urgent);
    all.hidden = found.length > 0;
    render(<Results asked={asked} found={found} icons={icons} home={`/${language}/`} t={t} />, output);
  };
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    input.blur();
  });
  show();
  if (!input.value) input.focus({ preventScroll: true });
  // The index takes a moment on an old phone: it is made after the page is drawn, or at the first key.
  setTimeout(prepare, IDLE_MS);
  document.documentElement.dataset.hydrated = 'true';
}

import { render } from 'preact';
import type { FinderData } from '../domain/finder.ts';
import { Ask } from './finder/Ask.tsx';
import { chooseType } from './finder/choose-type.ts';
import { Finder } from './finder/Finder.tsx';
import { fileLoader } from './finder/files.ts';
import { SavedServices } from './finder/SavedServices.tsx';
import { finderWords, Words } from './finder/words.ts';

/** Brings the finder's page to life: the form stays as the page wrote it, what is found appears below. */
const root = document.querySelector('[data-finder]');
const form = root?.querySelector('form');
const output = root?.querySelector('[data-found]');
const unsure = root?.querySelector<HTMLDetailsElement>('#ask');
const strings = document.querySelector('#strings');
if (form && output && unsure && strings) {
  const data = JSON.parse(strings.textContent ?? '') as FinderData;
  const choices = { ...data, types: Object.keys(data.types), languages: Object.keys(data.languages) };
  const words = finderWords(data);
  const load = fileLoader();
  // Every search begins with it.
  void load('/directory/index.json');
  render(
    <Words.Provider value={words}>
      <SavedServices>
        <Finder form={form} choices={choices} load={load} />
      </SavedServices>
    </Words.Provider>,
    output,
  );
  const questions = unsure.querySelector('div')!;
  questions.replaceChildren();
  render(
    <Words.Provider value={words}>
      <Ask choose={(type) => chooseType(form, output, type)} />
    </Words.Provider>,
    questions,
  );
  unsure.open ||= location.hash === '#ask';
  document.documentElement.dataset.hydrated = 'true';
}

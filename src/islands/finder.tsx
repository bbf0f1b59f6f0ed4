import { render } from 'preact';
import type { FinderData } from '../domain/finder.ts';
import { Finder } from './finder/Finder.tsx';
import { fileLoader } from './finder/files.ts';
import { finderWords, Words } from './finder/words.ts';

/** Brings the finder's page to life: the form stays as the page wrote it, what is found appears below. */
const root = document.querySelector('[data-finder]');
const form = root?.querySelector('form');
const output = root?.querySelector('[data-found]');
const strings = document.querySelector('#strings');
if (form && output && strings) {
  const data = JSON.parse(strings.textContent ?? '') as FinderData;
  const choices = { ...data, types: Object.keys(data.types), languages: Object.keys(data.languages) };
  render(
    <Words.Provider value={finderWords(data)}>
      <Finder form={form} choices={choices} load={fileLoader()} />
    </Words.Provider>,
    output,
  );
  document.documentElement.dataset.hydrated = 'true';
}

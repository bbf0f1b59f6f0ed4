// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Ask } from '../../../src/islands/finder/Ask.tsx';
import { type FinderWords, Words } from '../../../src/islands/finder/words.ts';

const ask = JSON.parse(readFileSync('src/data/advise.json', 'utf8'));
const words = {
  t: (key: string, values = {}) => [key, ...Object.values(values)].join(' '),
  tag: 'en',
  types: {
    mbe: { name: 'MBE', icon: 'users', does: 'Helps adults.' },
    gewaltberatung: { name: 'Against violence', icon: 'shield', does: 'Protects.', none: true },
  },
  ask: {
    ...ask,
    about: [
      { id: 'staying', icon: 'id-card', name: 'Residence' },
      { id: 'safety', icon: 'life-buoy', name: 'Safety' },
      ...ask.about,
    ],
  },
} as unknown as FinderWords;
const choose = vi.fn();
let root: HTMLElement;

beforeEach(async () => {
  choose.mockReset();
  root = document.body.appendChild(document.createElement('div'));
  await act(() =>
    render(
      <Words.Provider value={words}>
        <Ask choose={choose} />
      </Words.Provider>,
      root,
    ),
  );
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const heading = () => root.querySelector('h2')!;
const tap = async (...names: string[]) => {
  for (const name of names) {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name));
    await act(() => button!.click());
  }
};

test('it takes nobody’s focus before the first tap, then each new question has it', async () => {
  expect(document.activeElement).toBe(document.body);
  expect(heading().textContent).toBe('ask.step 1 3 ask.about');
  await tap('Residence');
  expect(heading().textContent).toBe('ask.step 2 3 ask.whom');
  expect(document.activeElement).toBe(heading());
});

test('three taps lead to kinds of help with their reason, and one of them is chosen', async () => {
  await tap('Residence', 'ask.answer.adult', 'ask.answer.site');
  expect(document.activeElement?.textContent).toBe('ask.result');
  const [first] = root.querySelectorAll('.result');
  expect(first?.querySelector('h3')?.textContent).toBe('MBE');
  expect(first?.textContent).toContain('ask.why.mbe');
  expect(first?.textContent).toContain('Helps adults.');
  expect(root.querySelector('.warning')).toBeNull();
  expect(root.querySelector('a[href="/en/topics/staying/"]')).not.toBeNull();
  await act(() => first?.querySelector('button')?.click());
  expect(choose.mock.calls).toEqual([['mbe']]);
});

test('back leads to the question before, start again to the first', async () => {
  await tap('Residence', 'ask.answer.adult', 'ask.back');
  expect(heading().textContent).toContain('ask.whom');
  await tap('ask.answer.young', 'ask.restart');
  expect(heading().textContent).toContain('ask.about');
  expect(root.textContent).not.toContain('ask.back');
});

test('violence shows the way to the numbers before any kind of help', async () => {
  await tap('Safety', 'ask.answer.adult', 'ask.answer.write');
  const [first] = root.querySelectorAll('.box, .result');
  expect(first?.querySelector('a')?.getAttribute('href')).toBe('/en/help/');
});

test('a kind of help of which the directory has none stands last, explained but not to be searched', async () => {
  await tap('Safety', 'ask.answer.violence', 'ask.answer.phone');
  const last = [...root.querySelectorAll('.result')].at(-1)!;
  expect([last.querySelector('h3')?.textContent, last.querySelector('button')]).toEqual(['Against violence', null]);
  const others = [...root.querySelectorAll('.result')].slice(0, -1);
  expect(others.length).toBeGreaterThan(0);
  for (const one of others) expect(one.querySelector('button')).not.toBeNull();
});

test('who cannot name a topic is led to the guide on the first visit, who wants to phone to the numbers', async () => {
  await tap('ask.answer.other', 'ask.answer.adult', 'ask.answer.phone');
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/en/guides/first-visit/', '/en/help/']);
});

test('no answer is kept, and leaving the page forgets them', async () => {
  const before = [location.href, history.length];
  await tap('Safety', 'ask.answer.violence');
  expect([location.href, history.length]).toEqual(before);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  await act(() => void dispatchEvent(new Event('pagehide')));
  expect(heading().textContent).toContain('ask.about');
});

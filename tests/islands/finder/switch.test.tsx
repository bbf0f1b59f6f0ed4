// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Switch, viewOf } from '../../../src/islands/finder/Switch.tsx';
import { type FinderWords, Words } from '../../../src/islands/finder/words.ts';

test('a link can ask for a view; anything else is the list', () => {
  expect(['#offices', '#map', '', '#place=Kiel', '#offices2'].map(viewOf)).toEqual([
    'offices',
    'map',
    'list',
    'list',
    'list',
  ]);
});

test('the view that is shown is marked as pressed, and a tap asks for another', async () => {
  const root = document.createElement('div');
  const show = vi.fn();
  const words = { t: (key: string) => key } as unknown as FinderWords;
  await act(() =>
    render(
      <Words.Provider value={words}>
        <Switch view="map" show={show} />
      </Words.Provider>,
      root,
    ),
  );
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-pressed')])).toEqual([
    ['view.list', 'false'],
    ['view.map', 'true'],
    ['view.week', 'false'],
    ['view.offices', 'false'],
  ]);
  buttons[3]?.click();
  expect(show.mock.calls).toEqual([['offices']]);
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Keeping } from '../../../src/islands/finder/Keeping.tsx';
import { keepPlaces, keptPlaces } from '../../../src/islands/finder/place-memory.ts';
import { type FinderWords, Words } from '../../../src/islands/finder/words.ts';

const place = {
  postal_code: '23552',
  name: 'Lübeck',
  districts: ['01003'],
  state: 'SH',
  latitude: 54,
  longitude: 10.7,
};

/** Draws the part and taps the button that forgets. */
async function tapForget(forget: () => void) {
  const root = document.createElement('div');
  const words = { t: (key: string) => key } as unknown as FinderWords;
  await act(() =>
    render(
      <Words.Provider value={words}>
        <Keeping forget={forget} />
      </Words.Provider>,
      root,
    ),
  );
  await act(() => root.querySelector('button')?.click());
}

test('forgetting empties the tab and the device and tells the worker, which keeps what was read near the place', async () => {
  const told = vi.fn();
  const forget = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker: { controller: { postMessage: told } } });
  keepPlaces([place], 'tab');
  keepPlaces([place], 'device');
  await tapForget(forget);
  expect(keptPlaces()).toEqual([]);
  expect(told.mock.calls).toEqual([[{ type: 'forget' }]]);
  expect(forget).toHaveBeenCalledOnce();
});

test.each([{}, { serviceWorker: { controller: null } }])('it works without a worker too: %j', async (navigator) => {
  vi.stubGlobal('navigator', navigator);
  const forget = vi.fn();
  await tapForget(forget);
  expect(forget).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { SavedServices } from '../../../src/islands/finder/SavedServices.tsx';
import { SaveService } from '../../../src/islands/finder/SaveService.tsx';
import { indexOf, savedOf } from '../../../src/islands/finder/saved.ts';
import { Words } from '../../../src/islands/finder/words.ts';
import { madeUpService } from '../../domain/made-up-services.ts';
import { englishWords } from './english-words.ts';

const index = { built: '2026-11-20', holidays: { BE: ['2026-12-25'], SH: ['2026-10-31'] } };

/** The button for a service of this type in a browser that keeps nothing, and what taps on it say. */
async function button(type: string) {
  const root = document.createElement('div');
  await act(() =>
    render(
      <Words.Provider value={englishWords()}>
        <SavedServices>
          <SaveService service={madeUpService({ types: [type] })} index={index} />
        </SavedServices>
      </Words.Provider>,
      root,
    ),
  );
  const tap = async (words: string) => {
    const wanted = [...root.querySelectorAll('button')].find((one) => one.textContent === words);
    await act(async () => {
      wanted?.click();
      await new Promise((done) => setTimeout(done));
    });
    return root.textContent ?? '';
  };
  return { root, tap };
}

test('a shelter is saved only after a warning, and not at all if the reader thinks better of it', async () => {
  const { root, tap } = await button('schutzhaus');
  expect(await tap('Save on this device')).toContain('Save it only if that is safe for you.');
  expect(root.querySelector('[role=alert]')).not.toBeNull();
  expect(await tap('Do not save')).toBe('Save on this device');
  await tap('Save on this device');
  expect(await tap('Save anyway')).toContain('Your browser does not save anything here.');
});

test('other services are saved without a question; where the browser keeps nothing the reader is told', async () => {
  const { tap } = await button('mbe');
  expect(await tap('Save on this device')).toContain('Write down the phone number.');
});

test('what is kept holds the holidays of its own Land and nothing of the rest of the directory', () => {
  const saved = savedOf(madeUpService({ note: 'Kostenlos' }), index);
  expect(saved).toMatchObject({ id: 'made-up', built: '2026-11-20', holidays: ['2026-12-25'] });
  expect(saved.service).toMatchObject({ note: 'Kostenlos' });
  expect(saved.service).not.toHaveProperty('email');
  expect(indexOf(saved)).toEqual({ built: '2026-11-20', holidays: { BE: ['2026-12-25'] } });
});

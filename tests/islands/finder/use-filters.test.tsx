// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { type FilterChoices, type Filters, NO_FILTERS } from '../../../src/domain/filters.ts';
import { useFilters } from '../../../src/islands/finder/use-filters.ts';

const choices: FilterChoices = {
  topics: [],
  types: ['mbe', 'jmd'],
  languages: [],
  audience: [],
  channel: [],
  access: ['free', 'childcare'],
};

beforeEach(() => {
  document.body.innerHTML = `<form><input name="place" value="type=jmd">
    <details id="outer"><select name="type"><option value=""><option value="mbe"><option value="jmd"></select>
      <details id="inner"><select name="open"><option value=""><option value="now"></select>
        <input type="checkbox" name="access" value="free"><input type="checkbox" name="access" value="childcare">
      </details></details></form>`;
});

/** The filters as they stand on the page at an address, and a way to change a control. */
async function useAt(query: string) {
  history.replaceState(null, '', `/en/find/${query}`);
  const form = document.querySelector('form')!;
  const shown: { filters: Filters; write: (filters: Filters) => void }[] = [];
  function Probe() {
    shown.push(useFilters(form, choices));
    return null;
  }
  await act(() => render(<Probe />, document.createElement('div')));
  const change = (selector: string, to: { value?: string; checked?: boolean }) =>
    act(() => {
      const control = form.querySelector(selector)!;
      Object.assign(control, to).dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { now: () => shown.at(-1)!, change };
}

const isOpen = (id: string) => document.querySelector<HTMLDetailsElement>(`#${id}`)?.open;
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map(({ checked }) => checked);

test('the form shows the filters of the address, and opens the boxes that hide them', async () => {
  const { now } = await useAt('?type=mbe&access=childcare');
  expect(now().filters).toEqual({ ...NO_FILTERS, type: 'mbe', access: ['childcare'] });
  expect([document.querySelector('select')?.value, ...boxes()]).toEqual(['mbe', false, true]);
  expect([isOpen('outer'), isOpen('inner')]).toEqual([true, true]);
});

test('a box without a filter in it stays closed', async () => {
  await useAt('?type=mbe');
  expect([isOpen('outer'), isOpen('inner')]).toEqual([true, false]);
});

test('a change goes to the address at once, several kinds of access too; the place never does', async () => {
  const { now, change } = await useAt('');
  await change('[value=free]', { checked: true });
  await change('[value=childcare]', { checked: true });
  await change('[name=open]', { value: 'now' });
  await change('[name=place]', { value: 'x&type=jmd' });
  expect(now().filters).toEqual({ ...NO_FILTERS, access: ['free', 'childcare'], open: 'now' });
  expect(location.search).toBe('?access=free&access=childcare&open=now');
});

test('what is given up elsewhere disappears from the form and the address', async () => {
  const { now } = await useAt('?type=mbe&access=free');
  await act(() => now().write({ ...NO_FILTERS, type: 'jmd' }));
  expect([document.querySelector('select')?.value, ...boxes()]).toEqual(['jmd', false, false]);
  expect(location.search).toBe('?type=jmd');
});

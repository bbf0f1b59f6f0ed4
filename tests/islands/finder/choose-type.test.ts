// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { chooseType } from '../../../src/islands/finder/choose-type.ts';

const options = (...values: string[]) => values.map((value) => `<option value="${value}">${value}</option>`).join('');
const part = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const choose = () => chooseType(part<HTMLFormElement>('form'), part('.found'), 'mbe');

beforeEach(() => {
  document.body.innerHTML = `
    <form>
      <input name="place">
      <details><select name="topic">${options('', 'work')}</select><select name="type">${options('', 'mbe')}</select></details>
    </form>
    <div class="found"><h2 tabindex="-1">Advice near you</h2></div>`;
  part<HTMLSelectElement>('[name=topic]').value = 'work';
});

test('the type stands in the form for all to see, alone, and the form says that it changed', () => {
  const heard: string[] = [];
  part('form').addEventListener('change', ({ target }) => heard.push((target as HTMLSelectElement).value));
  choose();
  expect(heard).toEqual(['mbe']);
  expect(part<HTMLSelectElement>('[name=topic]').value).toBe('');
  expect(part<HTMLDetailsElement>('details').open).toBe(true);
});

test('the list is shown, whatever view was open', () => {
  part('.found').innerHTML += '<div class="views"><button>List</button><button>Offices</button></div>';
  const tapped: string[] = [];
  part('.views').addEventListener('click', ({ target }) => tapped.push((target as Element).textContent ?? ''));
  choose();
  expect(tapped).toEqual(['List']);
});

test('where no place is known, it is asked for', () => {
  choose();
  expect(document.activeElement).toBe(part('[name=place]'));
});

test('where a place is known, the answer has the focus', () => {
  part<HTMLElement>('h2').dataset.place = 'Kiel';
  choose();
  expect(document.activeElement).toBe(part('h2'));
});

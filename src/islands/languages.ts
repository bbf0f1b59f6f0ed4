import { chooseLanguage } from '../domain/language.ts';
import { findLanguages } from './find-languages.ts';
import { isAbsent, keptTags } from './kept-languages.ts';
import { recall, remember } from './memory.ts';
import { absentPage } from './page-at.ts';
import { placeOnPage } from './place-on-page.ts';

const KEY = 'language';

/** The language a link of a list of languages leads to. */
const tagOf = (link: HTMLAnchorElement) => link.pathname.split('/')[1]!;
const linksOf = (list: ParentNode) => [...list.querySelectorAll<HTMLAnchorElement>('a')];

/**
 * Language links keep the filters and the place on the page, and the choice is remembered. Without a network a language
 * that is not on the device leads to the page that says so in the language of this one.
 */
export function languageLinks(): void {
  const own = location.pathname.split('/')[1]!;
  for (const list of document.querySelectorAll('.tongue .languages, .door .languages'))
    list.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      const tag = tagOf(link);
      link.search = location.search;
      link.hash = placeOnPage();
      if (isAbsent(tag) && !isAbsent(own)) {
        event.preventDefault();
        location.assign(`/${own}/offline/#${link.pathname}`);
      } else remember(KEY, tag);
    });
}

/** The links of a list in the order in which this reader may want them: remembered, on the device, the browser's wishes. */
function likely(links: HTMLAnchorElement[], kept: string[]): HTMLAnchorElement[] {
  const known = links.map((link) => ({
    link,
    tag: tagOf(link),
    html: link.lang,
    aliases: (link.dataset.aliases ?? '').split(' ').filter(Boolean),
  }));
  const stored = [recall(KEY), ...kept].flatMap((tag) => known.find((each) => each.tag === tag) ?? []);
  const wished = navigator.languages.flatMap((wish) => chooseLanguage([wish], known) ?? []);
  return [...new Set([...stored, ...wished])].map(({ link }) => link);
}

/** The menu puts the likely languages first while it is closed; when it is opened it can be searched. */
export async function languageMenu(): Promise<void> {
  const menu = document.querySelector<HTMLDetailsElement>('.tongue');
  const nav = menu?.querySelector('nav');
  const list = nav?.querySelector('.languages');
  if (!menu || !nav || !list) return;
  const open = async () => {
    seek(list, nav, nav.getAttribute('aria-label')!);
    const page = await absentPage();
    const { spellings = '{}' } = page?.querySelector<HTMLElement>('[data-spellings]')?.dataset ?? {};
    const names = JSON.parse(spellings) as Record<string, string>;
    for (const link of linksOf(list)) link.dataset.names = names[tagOf(link)] ?? '';
  };
  menu.addEventListener('toggle', open, { once: true });
  list.prepend(...likely(linksOf(list), await keptTags()).map((link) => link.parentElement!));
}

/** On the door, room is kept for the two likeliest languages, so that nothing moves and nobody is sent on. */
export async function suggestLanguage(): Promise<void> {
  const list = document.querySelector('[data-door]');
  const room = document.querySelector('[data-likely]');
  const field = document.querySelector<HTMLElement>('[data-seek]');
  if (!list || !room || !field) return;
  seek(list, field, field.dataset.seek!);
  for (const link of likely(linksOf(list), await keptTags()).slice(0, 2)) {
    const item = link.parentElement!.cloneNode(true) as HTMLElement;
    item.setAttribute('data-suggested', '');
    room.append(item);
  }
}

/** Puts a field before a list (first in `room`) that finds languages by any spelling of their names. */
function seek(list: Element, room: Element, label: string): void {
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  input.setAttribute('aria-label', label);
  input.placeholder = label;
  room.prepend(input);
  const links = linksOf(list);
  input.addEventListener('input', () => {
    const found = findLanguages(input.value, links);
    for (const link of links) link.parentElement!.hidden = !found.includes(link);
  });
}

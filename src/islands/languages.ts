import { chooseLanguage } from '../domain/language.ts';
import { recall, remember } from './memory.ts';

const KEY = 'language';

/** Language links keep the filters and the place on the page, and the choice is remembered. */
export function languageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-tag]'))
    link.addEventListener('click', () => {
      remember(KEY, link.dataset.tag!);
      link.search = location.search;
      link.hash = location.hash;
    });
}

/** On the door: the remembered language, else the browser's wish, is marked where it stands; nobody is sent on. */
export function suggestLanguage(): void {
  const list = document.querySelector('[data-door]');
  if (!list) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-tag]')].map((link) => ({
    link,
    tag: link.dataset.tag!,
    html: link.lang,
    aliases: (link.dataset.aliases ?? '').split(' ').filter(Boolean),
  }));
  const choice = recall(KEY);
  const wish = links.find(({ tag }) => tag === choice) ?? chooseLanguage(navigator.languages, links);
  if (!wish) return;
  const item = wish.link.closest('li') ?? wish.link;
  item.setAttribute('data-suggested', '');
}

import type { ToWorker } from '../domain/offline.ts';
import { wordMeanings } from './meanings.ts';
import { recall, remember } from './memory.ts';
import { pageAt } from './page-at.ts';

const KEY = 'second';
const tagOf = ({ pathname }: { pathname: string }) => pathname.split('/')[1]!;

/**
 * On a page its language lacks: the second language, asked for once, takes the place of the fallback; the address stays.
 * Offline the fallback stays where the second language is not on the device.
 */
export function secondLanguage(): void {
  const ask = document.querySelector<HTMLDetailsElement>('[data-ask-second]');
  if (!ask) return;
  const links = [...ask.querySelectorAll('a')];
  const show = async (link: HTMLAnchorElement) => {
    const other = await pageAt(link.pathname);
    if (!other) return false;
    translate(other, tagOf(link));
    for (const each of links) each.toggleAttribute('aria-current', false);
    link.setAttribute('aria-current', 'true');
    const shown = ask.querySelector<HTMLElement>('[data-shown]')!;
    [shown.lang, shown.dir, shown.textContent] = [link.lang, link.dir, link.textContent];
    ask.open = false;
    return true;
  };
  ask.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    remember(KEY, tagOf(link));
    navigator.serviceWorker?.ready.then(({ active }) =>
      active?.postMessage({ type: 'keep', tag: tagOf(link) } satisfies ToWorker),
    );
    if (!(await show(link))) location.assign(link.href);
  });
  const chosen = links.find((link) => tagOf(link) === recall(KEY));
  if (chosen) show(chosen);
}

/** Puts the texts of another page, in the language `tag`, in the place of those that this page lacks; links stay in this one. */
function translate(other: Document, tag: string): void {
  const own = tagOf(location);
  const { lang, dir } = other.documentElement;
  for (const text of document.querySelectorAll<HTMLElement>('[data-second]')) {
    const found = other.querySelector<HTMLElement>(text.dataset.second!);
    if (!found) continue;
    for (const link of found.querySelectorAll<HTMLAnchorElement>(`a[href^="/${tag}/"]`))
      link.setAttribute('href', link.getAttribute('href')!.replace(`/${tag}/`, `/${own}/`));
    found.setAttribute('data-second', text.dataset.second!);
    [found.lang, found.dir] = [lang, dir];
    text.replaceWith(document.adoptNode(found));
    wordMeanings(found);
  }
  document.title = other.title;
}

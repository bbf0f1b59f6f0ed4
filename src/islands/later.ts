import type { LanguageFiles, ToWorker } from '../domain/offline.ts';
import { keptTags } from './kept-languages.ts';
import { recall, remember } from './memory.ts';

const KEY = 'later';

/** Asks the worker for the language the reader wanted while there was no network, until it is on the device. */
export async function fetchLater(): Promise<void> {
  const tag = recall(KEY);
  if (!tag) return;
  if ((await keptTags()).includes(tag)) return remember(KEY, '');
  const ask = async () =>
    (await navigator.serviceWorker?.ready)?.active?.postMessage({ type: 'keep', tag } satisfies ToWorker);
  if (navigator.onLine) await ask();
  else addEventListener('online', ask, { once: true });
}

/**
 * On the page that says what is not on the device: names the language that was asked for (the first part of the address
 * behind `#`, or of the page's own), its size, and offers it for later.
 */
export async function offerLater(): Promise<void> {
  const offer = document.querySelector<HTMLElement>('[data-absent]');
  const own = document.querySelector<HTMLAnchorElement>('.tongue [aria-current]')!;
  const wanted = (location.hash.slice(1) || location.pathname).split('/')[1];
  const link = document.querySelector<HTMLAnchorElement>(`.tongue a[href^="/${CSS.escape(wanted ?? '')}/"]`);
  if (!offer || !link || link === own || (await keptTags()).includes(wanted!)) return;
  const bytes = (await listed()).find(({ tag }) => tag === wanted)?.download ?? 0;
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e4) * 10} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
  const text = offer.dataset.absent!.replace('[name]', `\u2068${link.textContent}\u2069`);
  offer.querySelector('p')!.textContent = text.replace('[size]', bytes ? `\u2066${size}\u2069` : '–');
  offer.hidden = false;
  offer.querySelector('button')!.addEventListener('click', () => {
    remember(KEY, wanted!);
    offer.querySelector('[role=status]')!.textContent = offer.dataset.noted!;
    fetchLater();
  });
}

/** The list of languages the worker has on the device. */
async function listed(): Promise<LanguageFiles[]> {
  try {
    const store = await caches.open('anlauf-precache');
    const request = (await store.keys()).find(({ url }) => /\/packs\/list\.\w+\.json/.test(url));
    return (await store.match(request!))!.json();
  } catch {
    return [];
  }
}

import { absentPage } from './page-at.ts';
import { startWorker } from './worker.ts';

/**
 * Makes the language of the page readable offline, and shows quietly when it is newly kept, when there is no room for it
 * (once in a tab) and when a newer build waits.
 */
export function offline(): void {
  const tag = location.pathname.split('/')[1]!;
  startWorker(tag, { kept: () => void show('[data-kept]'), full, update: offer }).catch(() => {
    // Without a worker (blocked storage, no HTTPS, a login page in its place) the site reads as before.
  });
}

function full(): void {
  try {
    if (sessionStorage.getItem('full')) return;
    sessionStorage.setItem('full', '1');
  } catch {
    // Storage is blocked: the next page says it again.
  }
  void show('[data-full]');
}

async function offer(accept: () => void): Promise<void> {
  const notice = await show('[data-update]');
  const on = (button: string, act: () => void) => notice?.querySelector(button)?.addEventListener('click', act);
  on('[data-accept]', accept);
  on('[data-dismiss]', () => {
    notice!.hidden = true;
  });
}

/** Puts a notice of the app on the page; the page for absent ones has them all. */
async function show(hook: string): Promise<HTMLElement | null> {
  const room = document.querySelector<HTMLElement>('[data-offers]')!;
  const notice = (await absentPage())?.querySelector<HTMLElement>(hook);
  if (!notice) return null;
  room.querySelector(hook)?.remove();
  room.append(document.adoptNode(notice));
  return notice;
}

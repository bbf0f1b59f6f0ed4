import { startWorker } from './worker.ts';

/**
 * Makes the language of the page readable offline, and shows quietly when it is newly kept, when there is no room for it
 * (once in a tab) and when a newer build waits.
 */
export function offline(): void {
  const tag = location.pathname.split('/')[1]!;
  startWorker(tag, { kept: () => show('[data-kept]'), full, update: offer }).catch(() => {
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
  show('[data-full]');
}

function offer(accept: () => void): void {
  const notice = show('[data-update]');
  const on = (button: string, act: () => void) => notice?.querySelector(button)?.addEventListener('click', act);
  on('[data-accept]', accept);
  on('[data-dismiss]', () => {
    notice!.hidden = true;
  });
}

function show(hook: string): HTMLElement | null {
  const block = document.querySelector<HTMLElement>(hook);
  if (block) block.hidden = false;
  return block;
}

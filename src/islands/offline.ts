import { startWorker } from './worker.ts';

/** Makes the language of the page readable offline, and shows quietly when it is kept or when a newer build waits. */
export function offline(): void {
  const show = (hook: string) => {
    const block = document.querySelector<HTMLElement>(hook);
    if (block) block.hidden = false;
    return block;
  };
  const tag = location.pathname.split('/')[1]!;
  startWorker(tag, {
    kept: () => void show('[data-kept]'),
    failed: () => undefined,
    update: (accept) => show('[data-update]')?.querySelector('[data-update-accept]')?.addEventListener('click', accept),
  }).catch(() => {
    // Without a worker (blocked storage, no HTTPS, a login page in place of it) the site reads as before.
  });
}

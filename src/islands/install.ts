import { recall, remember } from './memory.ts';

interface InstallEvent extends Event {
  prompt: () => Promise<void>;
}

const KEY = 'install-hint';
const isApple = () => /iPhone|iPad|iPod/.test(navigator.userAgent);
const isInstalled = () =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;

/** Shows the calm hint that the app can go to the home screen: a button where the browser offers it, words on iOS. */
export function installHint(): void {
  const hint = document.querySelector<HTMLElement>('[data-install]');
  const apple = document.querySelector<HTMLElement>('[data-install-ios]');
  if (!hint || recall(KEY) || isInstalled()) return;
  const dismiss = () => {
    remember(KEY, 'dismissed');
    hint.hidden = true;
    if (apple) apple.hidden = true;
  };
  for (const button of document.querySelectorAll('[data-install-dismiss]')) button.addEventListener('click', dismiss);
  if (apple && isApple()) apple.hidden = false;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    hint.hidden = false;
    hint.querySelector('[data-install-accept]')?.addEventListener('click', () => {
      hint.hidden = true;
      void (event as InstallEvent).prompt();
    });
  });
  addEventListener('appinstalled', dismiss);
}

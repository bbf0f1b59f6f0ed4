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
  const accept = hint?.querySelector<HTMLElement>('[data-accept]');
  if (!hint || !accept || recall(KEY) || isInstalled()) return;
  const dismiss = () => {
    remember(KEY, 'dismissed');
    hint.hidden = true;
  };
  hint.querySelector('[data-dismiss]')?.addEventListener('click', dismiss);
  if (isApple()) {
    hint.querySelector<HTMLElement>('[data-install-ios]')!.hidden = false;
    accept.hidden = true;
    hint.hidden = false;
  }
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    hint.hidden = false;
    accept.onclick = () => {
      hint.hidden = true;
      void (event as InstallEvent).prompt();
    };
  });
  addEventListener('appinstalled', dismiss);
}

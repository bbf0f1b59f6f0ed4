const KEY = 'asked';

/** Takes what was asked on another page of this tab; it is kept no longer than that. */
export function takeAsked(): string {
  try {
    const asked = sessionStorage.getItem(KEY) ?? '';
    sessionStorage.removeItem(KEY);
    return asked;
  } catch {
    return '';
  }
}

/** The field of the home page hands its words to the search page, without an address that tells them. */
export function askElsewhere(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-ask]');
  if (!form || document.querySelector('[data-search]')) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      sessionStorage.setItem(KEY, form.querySelector('input')!.value);
    } catch {
      // Storage is blocked: the search page asks once more.
    }
    location.assign(`/${location.pathname.split('/')[1]}/search/`);
  });
}

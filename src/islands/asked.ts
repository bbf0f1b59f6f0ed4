const KEY = 'asked';

/**
 * The field of the home page hands its words to the search page through this tab, so that no address tells them;
 * there they are taken and forgotten.
 */
export function handOverSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-ask]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  try {
    if (document.querySelector('[data-search]')) {
      input.value ||= sessionStorage.getItem(KEY) ?? '';
      sessionStorage.removeItem(KEY);
      return;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sessionStorage.setItem(KEY, input.value);
      location.assign(`/${location.pathname.split('/')[1]}/search/`);
    });
  } catch {
    // Storage is blocked: the search page asks once more.
  }
}

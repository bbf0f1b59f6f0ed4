const PRESSES = 3;
const WINDOW_MS = 5000;

/**
 * The quick exit of a sensitive page: a click or Shift pressed three times empties the page at once and leaves it.
 * Without JavaScript the link itself leaves. `go` is a parameter so that a test can watch it.
 */
export function quickExit(go: (url: string) => void = (url) => location.replace(url)): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) return;
  const leave = () => {
    document.title = '\u200b';
    document.body.replaceChildren();
    go(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  let alone = false;
  addEventListener('keydown', ({ key, repeat }) => {
    if (key !== 'Shift') presses = [];
    alone = key === 'Shift' && !repeat;
  });
  addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift' || !alone) return;
    presses = [...presses.filter((time) => timeStamp - time < WINDOW_MS), timeStamp];
    if (presses.length >= PRESSES) leave();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.replace('/');
  });
}

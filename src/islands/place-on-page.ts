/** Pixels from the head of a page within which the reader has not begun to read. */
const HEAD = 80;

/** `#id` of the block nearest to the upper edge of the screen, so that another language opens there; at the head what the address says. */
export function placeOnPage(): string {
  if (scrollY < HEAD) return location.hash;
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const block of document.querySelectorAll('main [id]')) {
    const { top, height } = block.getBoundingClientRect();
    if (!height || Math.abs(top) >= least) continue;
    least = Math.abs(top);
    nearest = `#${block.id}`;
  }
  return nearest;
}

/**
 * A tap on an office word shows its meaning right below the line instead of leading to the list at the end; a second
 * tap hides it. Without a script the link leads there.
 */
export function wordMeanings(root: ParentNode = document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.word'))
    link.addEventListener('click', (event) => {
      const meaning = document.getElementById(link.hash.slice(1))?.querySelector('dd');
      const block = link.closest('p, li');
      if (!meaning || !block) return;
      event.preventDefault();
      const shown = link.getAttribute('aria-expanded') === 'true';
      link.setAttribute('aria-expanded', String(!shown));
      block.querySelector(`[data-meaning="${link.hash}"]`)?.remove();
      if (shown) return;
      const note = document.createElement('span');
      note.className = 'meaning';
      note.dataset.meaning = link.hash;
      note.setAttribute('role', 'status');
      note.append(...[...meaning.childNodes].map((node) => node.cloneNode(true)));
      block.append(note);
    });
}

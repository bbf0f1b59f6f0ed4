/** A page's words: what differs between pages of one language. `main`, `head` and `description` are HTML-escaped already. */
export interface PageWords {
  /** Address, `/de/guides/registration/`. */
  path: string;
  title: string;
  description: string;
  /** Name of the browser script this page needs: a key of the shell's scripts. */
  script: 'page' | 'finder' | 'search';
  /** The page needs the second style sheet: it is no guide, topic or other plain text. */
  more?: true;
  /** Extra lines for the head (a service's preview and structured data); the other languages of a page stand in the sitemap. */
  head: string;
  main: string;
  /** Where the language menu leads below `/{tag}/`; without it the page's own path, e.g. `guides/registration/`. */
  rest?: string;
}

/** A shell marks its slots as `[[name]]`, and what only some pages need as `[[only:finder]]…[[/only]]` or `[[only:more]]…`. */
const SLOT = /\[\[([a-z]+)\]\]/g;
const ONLY = /\[\[only:([a-z]+)\]\](.*?)\[\[\/only\]\]/gs;

/**
 * Joins the shell of a language with the words of a page to a whole HTML document.
 * Build and service worker both call this, so a page is the same from the network and offline.
 * Only the shell is searched for slots, never the words. Slot `rest` is the path without its language.
 */
export function compose(shell: string, page: PageWords): string {
  const slots: Record<string, string> = {
    title: page.title,
    description: page.description,
    head: page.head,
    main: page.main,
    rest: page.rest ?? page.path.replace(/^\/[^/]+\//, ''),
  };
  return shell
    .replace(ONLY, (_, name: string, html: string) =>
      name === page.script || (name === 'more' && page.more) ? html : '',
    )
    .replace(SLOT, (_, name: string) => slots[name] ?? '');
}

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { compose, type PageWords } from '../domain/compose.ts';
import { aboutPage } from '../pages/about.tsx';
import type { PageContext, PageDraft, ShellParts } from '../pages/context.ts';
import { findPage } from '../pages/find.tsx';
import { guidePage } from '../pages/guide.tsx';
import { helpPage } from '../pages/help.tsx';
import { homePage } from '../pages/home.tsx';
import { offlinePage } from '../pages/offline.tsx';
import { shellPage } from '../pages/shell.tsx';
import { topicPage } from '../pages/topic.tsx';

const html = (node: PageDraft['main']): string => renderToString(h('x-root', null, node)).slice('<x-root>'.length, -'</x-root>'.length);
const text = (value: string): string => value.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** A page as words: its markup rendered, its title and description escaped. */
export const wordsOf = (draft: PageDraft): PageWords => ({
  path: draft.path,
  title: text(draft.title),
  description: text(draft.description),
  script: draft.script,
  head: draft.head ? html(draft.head) : '',
  main: html(draft.main),
});

/** The words of every page of one language, in the order of the pack. */
export function pagesOf(context: PageContext): PageWords[] {
  return [
    homePage(context),
    ...context.topics.map((topic) => topicPage(context, topic)),
    ...context.guides.map((guide) => guidePage(context, guide)),
    findPage(context),
    helpPage(context),
    offlinePage(context),
    aboutPage(context),
  ].map(wordsOf);
}

/** The shell of a language: a whole document whose slots `compose` fills; `css` is inlined here. */
export function shellOf(context: PageContext, parts: ShellParts, css: string): string {
  return `<!doctype html>${renderToString(shellPage(context, parts))}`.replace('[[css]]', () => css);
}

/** A page that belongs to no language pack (door, service, 404): the same joining, done once. */
export const wholePage = (shell: string, draft: PageDraft): string => compose(shell, wordsOf(draft));

import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { compose, type PageWords } from '../domain/compose.ts';
import { aboutPage } from '../pages/about.tsx';
import type { PageContext, PageDraft, ShellParts } from '../pages/context.ts';
import { findPage } from '../pages/find.tsx';
import { guidePage } from '../pages/guide.tsx';
import { helpPage } from '../pages/help.tsx';
import { homePage } from '../pages/home.tsx';
import { offlinePage } from '../pages/offline.tsx';
import { phrasesPage } from '../pages/phrases.tsx';
import { searchPage } from '../pages/search.tsx';
import { shellPage } from '../pages/shell.tsx';
import { topicPage } from '../pages/topic.tsx';
import { whoDecidesPage } from '../pages/who-decides.tsx';
import { wordsPage } from '../pages/words.tsx';
import { entriesOf } from './entries.ts';
import { iconsIn, spriteOf } from './icons.ts';
import { isolateLatin } from './isolate.ts';
import type { Style } from './style.ts';

/** Markup in few bytes: a page has some sixty icons, and elements of SVG may close themselves. */
const short = (markup: string): string => markup.replaceAll('></use>', '/>');
const html = (node: PageDraft['main']): string => short(renderToString(h(Fragment, null, node)));
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: string): string => value.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** A page as words: its markup rendered with the drawings that `shell` lacks, its title and description escaped. */
export function wordsOf(draft: PageDraft, shell: string): PageWords {
  const main = html(draft.main);
  const known = iconsIn(shell);
  const icons = [...iconsIn(main)].filter((name) => !known.has(name));
  return {
    path: draft.path,
    title: text(draft.title),
    description: text(draft.description),
    script: draft.script,
    head: draft.head ? html(draft.head) : '',
    main: main + spriteOf(new Set(icons)),
    ...(draft.more && { more: draft.more }),
    ...(draft.rest === undefined ? {} : { rest: draft.rest }),
  };
}

const writesLatin = ({ language }: PageContext) => new Intl.Locale(language.intl).maximize().script === 'Latn';

/** The words of every page of one language, in the order of the pack. */
export function pagesOf(context: PageContext, german: PageContext, shell: string): PageWords[] {
  const drafts = [
    homePage(context),
    ...context.topics.map((topic) => topicPage(context, topic)),
    ...context.guides.map((guide) => guidePage(context, guide)),
    findPage(context),
    searchPage(context, entriesOf(context, german)),
    wordsPage(context),
    phrasesPage(context),
    whoDecidesPage(context),
    helpPage(context),
    offlinePage(context),
    aboutPage(context),
  ];
  const pages = drafts.map((draft) => wordsOf(draft, shell));
  return writesLatin(context) ? pages : pages.map((page) => ({ ...page, main: isolateLatin(page.main) }));
}

/** The shell of a language: a whole document whose slots `compose` fills; sheet, rules of a font and drawings are inlined here. */
export function shellOf(context: PageContext, parts: ShellParts, { css, more }: Style, font = ''): string {
  const shell = `<!doctype html>${short(renderToString(shellPage(context, parts)))}`;
  const marked = writesLatin(context) ? shell : isolateLatin(shell);
  return marked
    .replace('<style>[[css]]</style>', () => `<style>${css}</style>${font && `<style>${font}</style>`}`)
    .replace('[[morecss]]', () => more)
    .replace('[[icons]]', () => spriteOf(iconsIn(shell)));
}

/** A page that belongs to no language pack (door, service, 404): the same joining, done once. */
export const wholePage = (shell: string, draft: PageDraft): string => compose(shell, wordsOf(draft, shell));

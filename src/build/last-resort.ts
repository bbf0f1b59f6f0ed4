import { renderToString } from 'preact-render-to-string';
import type { PageContext } from '../pages/context.ts';
import { lastResortPage, lastResortWords } from '../pages/last-resort.tsx';

type Speaker = Pick<PageContext, 'language' | 't'>;

/** Languages of the document the worker carries, in this order; it must not grow with those of the site. */
const CARRIED = ['de', 'en'];

/** The whole document the worker carries for a device that has lost everything. */
export const lastResortOf = (contexts: Speaker[]): string =>
  `<!doctype html>${renderToString(lastResortPage(CARRIED.flatMap((tag) => contexts.filter(({ language }) => language.tag === tag))))}`;

/** What it says in a language, for the list that is on the device; empty for one the worker carries. */
export const lastResortIn = (context: Speaker): string =>
  CARRIED.includes(context.language.tag) ? '' : renderToString(lastResortWords(context));

import { renderToString } from 'preact-render-to-string';
import type { PageContext } from '../pages/context.ts';
import { lastResortPage } from '../pages/last-resort.tsx';

/** The whole document the worker carries for a device that has lost everything; the German context comes first. */
export const lastResortOf = (contexts: Pick<PageContext, 'language' | 't'>[]): string =>
  `<!doctype html>${renderToString(lastResortPage(contexts))}`;

import type { PageWords } from './compose.ts';

/** The words of every page of one language: the content of `/packs/{tag}.{hash}.json`. */
export interface Pack {
  /** Number of the form; a worker refuses forms it does not know. */
  schema: 1;
  tag: string;
  version: string;
  pages: PageWords[];
}

/** Whether a parsed JSON value is a whole pack of the language `tag`: right form, every page complete and below `/{tag}/`. */
export function isPack(value: unknown, tag: string): value is Pack {
  if (!isRecord(value)) return false;
  const { schema, version, pages } = value;
  if (schema !== 1 || value.tag !== tag || typeof version !== 'string' || !Array.isArray(pages)) return false;
  return pages.length > 0 && pages.every((page) => isPage(page) && page.path.startsWith(`/${tag}/`));
}

function isPage(page: unknown): page is PageWords {
  const texts = ['path', 'title', 'description', 'script', 'head', 'main'];
  return isRecord(page) && texts.every((name) => typeof page[name] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

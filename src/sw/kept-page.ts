import { compose, type PageWords } from '../domain/compose.ts';
import type { Pack } from '../domain/pack.ts';
import { doubt, type Kept } from './kept.ts';
import type { Scope } from './scope.ts';
import { stored } from './sound.ts';

/** A set ready for use: the shell as it came, its text, and the words by path. */
interface Opened {
  answer: Response;
  shell: string;
  pages: Map<string, PageWords>;
}

/** The set used last; reading a pack anew for every page would cost an old phone tenths of a second. */
let last: { set: string; opened: Opened } | undefined;

/**
 * A page of a kept language, with the headers the server sent with its shell, or undefined where the pack has no such page.
 * A set that cannot be read is doubted: the network takes over, and the next keeping mends it.
 */
export async function keptPage(scope: Scope, kept: Kept, path: string): Promise<Response | undefined> {
  const opened = last?.set === kept.set ? last.opened : await open(scope, kept).catch(() => undefined);
  if (!opened) {
    await doubt(scope, kept);
    return undefined;
  }
  last = { set: kept.set, opened };
  const words = opened.pages.get(path);
  return words && stored(opened.answer, compose(opened.shell, words));
}

async function open({ caches }: Scope, { set, pack, shell }: Kept): Promise<Opened> {
  const store = await caches.open(set);
  const answer = (await store.match(shell))!;
  const words: Pack = await (await store.match(pack))!.json();
  return { answer, shell: await answer.text(), pages: new Map(words.pages.map((page) => [page.path, page])) };
}

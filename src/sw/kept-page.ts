import { compose, type PageWords } from '../domain/compose.ts';
import { doubt, type Kept } from './kept.ts';
import type { Scope } from './scope.ts';
import { stored } from './sound.ts';

/**
 * A page of a kept language, with the headers the server sent with its shell, or undefined where the language has no such page.
 * A set that cannot be read is doubted: the network takes over, and the next keeping mends it.
 */
export async function keptPage(scope: Scope, kept: Kept, path: string): Promise<Response | undefined> {
  try {
    const set = await scope.caches.open(kept.set);
    const [shell, page] = await Promise.all([set.match(kept.shell), set.match(path)]);
    if (!page) return undefined;
    const words: PageWords = await page.json();
    return stored(shell!, compose(await shell!.text(), words));
  } catch {
    await doubt(scope, kept);
    return undefined;
  }
}

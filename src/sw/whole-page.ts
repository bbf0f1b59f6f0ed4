import { putBounded } from './bounded.ts';
import { type Scope, STORES } from './scope.ts';
import { isSound, stored } from './sound.ts';

/** Services and doors that stay on the device. */
const MOST = 60;

/** Stores the door or a service for later, if the answer is whole and ours; one that is gone from the server goes here too. */
export async function rememberPage({ caches }: Scope, path: string, response: Response): Promise<void> {
  const pages = await caches.open(STORES.pages);
  if (response.status === 404 || response.status === 410) await pages.delete(path);
  if (!isSound(response, path)) return;
  const text = await response.text();
  if (isOurs(text)) await putBounded(pages, path, stored(response, text), MOST);
}

/** Whether a document is ours to its end; the login page of a network is not, nor is half a page. */
const isOurs = (text: string): boolean => /\/assets\/[\w.-]+\.js"/.test(text) && /<\/html>\s*$/.test(text);

/** The stored door or service. */
export const rememberedPage = async ({ caches }: Scope, path: string): Promise<Response | undefined> =>
  (await caches.open(STORES.pages)).match(path);

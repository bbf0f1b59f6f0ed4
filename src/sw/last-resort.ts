import type { LanguageFiles } from '../domain/offline.ts';
import type { Scope } from './scope.ts';

/**
 * Answers with the page that needs no storage (`WorkerFacts.lastResort`); nothing in it may load or run. Where the list of
 * languages is on the device, the language of the address comes first; an address without one gets all of them.
 */
export async function lastResort({ facts, caches }: Scope, path: string): Promise<Response> {
  const list: LanguageFiles[] = await caches
    .match(facts.list.url)
    .then((stored) => stored?.json())
    .catch(() => undefined)
    .then((found) => found ?? []);
  const asked = list.filter(({ tag }) => path.startsWith(`/${tag}/`));
  const own = (asked.length ? asked : list).map((language) => language.lastResort).join('');
  return new Response(
    facts.lastResort.replace('<p ', (first) => own + first),
    {
      status: 503,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    },
  );
}

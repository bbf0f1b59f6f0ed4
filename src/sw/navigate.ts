import { type Kept, keptLanguages } from './kept.ts';
import { keptPage } from './kept-page.ts';
import { lastResort } from './last-resort.ts';
import { isWhole, pagePath } from './route.ts';
import type { Scope } from './scope.ts';
import { rememberedPage, rememberPage } from './whole-page.ts';
import { within } from './within.ts';

/** Milliseconds a page may take from the network: less where a copy is at hand, in all never 4 s. */
const PATIENCE = 3_500;
const WITH_COPY = 2_000;

/**
 * Answers the opening of a page: from the kept language at once; else from the network within a limit,
 * then a copy kept from an earlier visit; else an honest page that says what is missing.
 * `later` holds on to work that goes on after the answer.
 */
export async function navigate(
  scope: Scope,
  request: Request,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const path = pagePath(request.url);
  const languages = await keptLanguages(scope).catch(() => []);
  const own = languages.find(({ tag }) => path.startsWith(`/${tag}/`));
  const page = own && (await keptPage(scope, own, path).catch(() => undefined));
  if (page) return page;

  const copy = isWhole(path) ? await rememberedPage(scope, path).catch(() => undefined) : undefined;
  const network = scope.fetch(request);
  if (isWhole(path)) {
    later(network.then((response) => rememberPage(scope, path, response.clone())).catch(() => undefined));
  }
  const answer = await within(copy ? WITH_COPY : PATIENCE, network);
  if (answer && !(copy && answer.status >= 500)) return answer;
  return copy ?? offline(scope, request.url, own ? [own] : languages.reverse());
}

/** The page that says what is not on this device, in the best language we have; the door leads on to that language. */
async function offline(scope: Scope, url: string, languages: Kept[]): Promise<Response> {
  for (const kept of languages) {
    const home = `/${kept.tag}/`;
    const page = await keptPage(scope, kept, `${home}offline/`).catch(() => undefined);
    if (page && pagePath(url) === '/') return Response.redirect(new URL(home, url).href);
    if (page) return new Response(page.body, { status: 503, headers: page.headers });
  }
  return lastResort(scope, pagePath(url));
}

import type { FromWorker, ToWorker, WorkerFacts } from '../domain/offline.ts';
import { data } from './data.ts';
import { forget } from './forget.ts';
import { stage, switchOver, tidy } from './keep.ts';
import { keepInTurn } from './keeper.ts';
import { navigate } from './navigate.ts';
import { precacheOf } from './precache.ts';
import { isWhole, pagePath, routeOf } from './route.ts';
import { type Scope, STORES } from './scope.ts';
import { rememberPage } from './whole-page.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const __WORKER__: WorkerFacts;

const facts = __WORKER__;
const files = [...facts.scripts, facts.list];
const scope: Scope = { facts, caches, fetch: (request, init) => fetch(request, init), room };
const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** The first try may take from the browser's cache what the page has just loaded; a further one must not trust it. */
async function install(event: ExtendableEvent): Promise<void> {
  const cache = (await caches.has(STORES.precache)) ? 'reload' : 'default';
  await precacheOf(files, cache).install(event);
  await stage(scope);
}

/** Only local work, because pages wait for it: outdated files go, staged languages take over. */
async function activate(event: ExtendableEvent): Promise<void> {
  await precacheOf(files, 'default').activate(event);
  await switchOver(scope);
  await tidy(scope);
  await self.clients.claim();
}

async function room(): Promise<number> {
  const storage = navigator.storage as StorageManager | undefined;
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await storage?.estimate?.()) ?? {};
  return quota - usage;
}

async function tell(news: FromWorker): Promise<void> {
  for (const client of await windows()) client.postMessage(news);
}

/** Stores what a page used while no worker watched over it; the browser's own cache mostly has it still. */
async function catchUp(urls: string[]): Promise<void> {
  for (const url of urls) {
    const routed = (mode: string) => routeOf({ method: 'GET', mode, url }, self.location.origin);
    const path = pagePath(url);
    try {
      if (routed('cors') === 'data') await data(scope, url, () => undefined);
      else if (routed('navigate') === 'page' && isWhole(path)) await rememberPage(scope, path, await fetch(path));
    } catch {
      // It was only for later; the next visit stores it.
    }
  }
}

const script = async (request: Request): Promise<Response> =>
  (await caches.match(request.url).catch(() => undefined)) ?? fetch(request);

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'keep') event.waitUntil(keepInTurn(scope, message.tag, tell));
  if (message?.type === 'forget') event.waitUntil(forget(scope));
  // A page that was on its way while this worker took charge of all pages was passed over.
  if (message?.type === 'used') event.waitUntil(Promise.all([self.clients.claim(), catchUp(message.urls)]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  const route = routeOf(request, self.location.origin);
  if (route === 'page') event.respondWith(navigate(scope, request, later));
  if (route === 'data') event.respondWith(data(scope, request.url, later));
  if (route === 'script') event.respondWith(script(request));
});

import type { FromWorker, ToWorker } from '../domain/offline.ts';

/** What a page is told while the worker does its work. */
export interface WorkerNews {
  /** The language of the page is newly on the device. */
  kept(): void;
  /** There is no room for it. */
  full(): void;
  /** A newer build waits; `accept` lets it take over, and every open page loads anew once. */
  update(accept: () => void): void;
}

/**
 * Registers the worker after the page has loaded and asks it to keep the language `tag`; the worker ignores tags it has not.
 * Never reloads unless the reader has accepted an update, here or in another tab.
 */
export async function startWorker(tag: string, news: WorkerNews): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  const watched = workers.controller !== null;
  listen(workers, tag, news);
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
  const registration = await workers.register(workerAddress(), { updateViaCache: 'none' });
  announceUpdates(registration, news);
  const { active } = await workers.ready;
  if (!active) return;
  active.postMessage({ type: 'keep', tag } satisfies ToWorker);
  if (!watched) reportUnwatched(active);
}

/** Tells a worker that came after the page what the page loads without it, now and until it has taken charge. */
function reportUnwatched(worker: ServiceWorker): void {
  const report = (urls: string[]) => worker.postMessage({ type: 'used', urls } satisfies ToWorker);
  report([location.href]);
  new PerformanceObserver((list) => {
    const resources = list.getEntries() as PerformanceResourceTiming[];
    report(resources.filter(({ workerStart }) => !workerStart).map(({ name }) => name));
  }).observe({ type: 'resource', buffered: true });
}

function listen(workers: ServiceWorkerContainer, tag: string, news: WorkerNews): void {
  // The first worker takes charge of a page that had none: no reason to reload. A second one comes only if accepted.
  let controlled = workers.controller !== null;
  let reloading = false;
  workers.addEventListener('controllerchange', () => {
    if (controlled && !reloading) {
      reloading = true;
      location.reload();
    }
    controlled = true;
  });
  workers.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.tag !== tag) return;
    if (data.type === 'kept') news.kept();
    if (data.type === 'full') news.full();
  });
}

/** Called when `register` has resolved: only then `waiting` can be relied on, and `updatefound` may have come before. */
function announceUpdates(registration: ServiceWorkerRegistration, news: WorkerNews): void {
  const accept = () => registration.waiting?.postMessage({ type: 'SKIP_WAITING' } satisfies ToWorker);
  const watch = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) news.update(accept);
    });
  };
  if (registration.waiting) news.update(accept);
  registration.addEventListener('updatefound', watch);
  watch();
}

/** Trusted Types let a worker be registered only through a policy; ours knows one address. */
function workerAddress(): string {
  const address = '/sw.js';
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } };
  const policy = trustedTypes?.createPolicy('app-sw', {
    createScriptURL: (url: string) => (url === address ? url : ''),
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}

interface Policy {
  createScriptURL(url: string): unknown;
}

import type { WorkerFacts } from '../../src/domain/offline.ts';
import type { Scope } from '../../src/sw/scope.ts';
import { type FaultServer, faultServer } from './fault-server.ts';
import { type MapStores, mapStores } from './map-stores.ts';
import { tinySite } from './tiny-site.ts';

/** A worker's world for tests: stores on Maps and a real server with a small site. */
export interface World {
  scope: Scope & { caches: MapStores };
  server: FaultServer;
  /** Puts the files of a further build on the server beside the old ones, and gives its worker's scope on the same stores. */
  publish: (edition: string) => Scope;
  /** Opens a page as a reader does. */
  open: (path: string) => Request;
}

/** Builds the world; `edition` names the build. */
export async function world(edition: string): Promise<World> {
  const { site, facts } = tinySite(edition);
  const server = await faultServer(site);
  const caches = mapStores();
  const scopeOf = (of: WorkerFacts) => ({
    facts: of,
    caches,
    fetch: (request: Request | string, init?: RequestInit) =>
      typeof request === 'string' ? fetch(new URL(request, server.url), init) : fetch(request, init),
  });
  const publish = (next: string) => {
    const build = tinySite(next);
    for (const [path, file] of build.site) site.set(path, file);
    return scopeOf(build.facts);
  };
  return { scope: scopeOf(facts), server, publish, open: (path) => new Request(server.url + path) };
}

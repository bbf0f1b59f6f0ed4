import type { LanguageFiles, WorkerFacts } from '../../src/domain/offline.ts';
import type { Scope } from '../../src/sw/scope.ts';
import { type FaultServer, faultServer } from './fault-server.ts';
import { type MapStores, mapStores } from './map-stores.ts';
import { addList, type TinySite, tinySite } from './tiny-site.ts';

/** A worker's world for tests: stores on Maps and a real server with a small site. */
export interface World {
  scope: Scope & { caches: MapStores };
  server: FaultServer;
  /** The files of Arabic and of German in this build. */
  ar: LanguageFiles;
  de: LanguageFiles;
  /** Puts the files of a further build on the server beside the old ones, and gives its worker's scope on the same stores. */
  publish: (edition: string, languages?: LanguageFiles[]) => Build;
  /** Opens a page as a reader does. */
  open: (path: string) => Request;
}

/** The scope of a build and its Arabic files. */
export type Build = Scope & { ar: LanguageFiles };

/** Builds the world; `edition` names the build. */
export async function world(edition: string): Promise<World> {
  const { site, facts, languages } = tinySite(edition);
  const server = await faultServer(site);
  const caches = mapStores();
  const scopeOf = (of: WorkerFacts) => ({
    facts: of,
    caches,
    fetch: (request: Request | string, init?: RequestInit) =>
      typeof request === 'string' ? fetch(new URL(request, server.url), init) : fetch(request, init),
    room: async () => caches.room(),
  });
  const publish = (next: string, changed?: LanguageFiles[]) => {
    const build = tinySite(next);
    for (const [path, file] of build.site) site.set(path, file);
    const list = addList(site, changed ?? build.languages);
    return { ...scopeOf({ ...build.facts, list }), ar: of(build, 'ar') };
  };
  const open = (path: string) => new Request(server.url + path);
  const build = { languages };
  return { scope: scopeOf(facts), server, ar: of(build, 'ar'), de: of(build, 'de'), publish, open };
}

const of = ({ languages }: Pick<TinySite, 'languages'>, tag: string) => languages.find((each) => each.tag === tag)!;

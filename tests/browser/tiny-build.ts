import { build } from 'vite';
import { buildWorker } from '../../src/build/worker.ts';
import type { Site } from '../sw/fault-server.ts';
import { tinySite } from '../sw/tiny-site.ts';

/** The small site with its real worker and the real script that registers it; `edition` marks all of it. */
export async function tinyBuild(edition: string): Promise<Site> {
  const { site, facts } = tinySite(edition, await registering());
  return site.set('/sw.js', { type: 'text/javascript', body: await buildWorker(facts) });
}

let script: Promise<string> | undefined;

function registering(): Promise<string> {
  script ??= build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/islands/offline.ts', formats: ['iife'], name: 'islands', fileName: 'page' },
    },
  }).then((result) => {
    const output = Array.isArray(result) ? result[0]!.output : [];
    return `${output[0]!.code};islands.offline();`;
  });
  return script;
}

import { build } from 'vite';
import type { WorkerFacts } from '../domain/offline.ts';
import { ROOT } from './read.ts';

/** Bundles the service worker with the facts of this build to one classic script; Workbox without its development branches. */
export async function buildWorker(facts: WorkerFacts): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __WORKER__: JSON.stringify(facts),
    },
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      lib: { entry: `${ROOT}src/sw/sw.ts`, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  if (output?.length !== 1) throw new Error('Vite gave no single worker');
  return output[0].code;
}

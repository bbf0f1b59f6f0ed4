import { build } from 'vite';
import type { WorkerFacts } from '../domain/offline.ts';
import { ROOT } from './read.ts';

export type { WorkerFacts };

/** Bundles the service worker with the facts of this build to one classic script; Workbox without its development branches. */
export async function buildWorker(facts: WorkerFacts): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __WORKER__: JSON.stringify({ ...facts, shells: mapValues(facts.shells, withOwnAddress) }),
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

/** A shell's file name is the same in every build; the query gives each content an address of its own. */
const withOwnAddress = <T extends { url: string; integrity: string }>(file: T): T => ({
  ...file,
  url: `${file.url}?${file.integrity.slice('sha384-'.length).replace(/\W/g, '').slice(0, 10)}`,
});

const mapValues = <T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

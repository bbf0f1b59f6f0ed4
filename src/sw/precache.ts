import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { VerifiedFile } from '../domain/offline.ts';
import { STORES } from './scope.ts';
import { isSound } from './sound.ts';

/** Milliseconds for each file at install. */
const LIMIT = 20_000;

/**
 * Workbox's precache of a few files: installed all or not at all, a broken install resumes.
 * Integrity alone would let right bytes under a wrong type pass, and wait for ever for an answer that never comes.
 * `cache` says whether the browser's own cache may give the files.
 */
export function precacheOf(files: VerifiedFile[], cache: RequestCache): PrecacheController {
  const controller = new PrecacheController({
    cacheName: STORES.precache,
    plugins: [
      {
        requestWillFetch: async ({ request }) =>
          new Request(request, { cache, redirect: 'error', signal: after(LIMIT) }),
        cacheWillUpdate: async ({ request, response }) => (isSound(response, request.url) ? response : null),
      },
    ],
  });
  controller.addToCacheList(files.map((file) => ({ ...file, revision: null })));
  return controller;
}

function after(ms: number): AbortSignal {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), ms);
  return stop.signal;
}

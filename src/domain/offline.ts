/** A file of the build that may be stored on a device: address below the root and Subresource Integrity (`sha384-…`). */
export interface VerifiedFile {
  url: string;
  integrity: string;
}

/** What a service worker knows of its build, by language tag; an address never stands for two contents. */
export interface WorkerFacts {
  /** Changes whenever any of the files does. */
  version: string;
  scripts: VerifiedFile[];
  shells: Record<string, VerifiedFile>;
  /** `bytes` are uncompressed, as storage counts them. */
  packs: Record<string, VerifiedFile & { bytes: number }>;
}

/** Why a language could not be kept: no answer in time, a wrong answer, no room on the device. */
export type KeepFault = 'network' | 'content' | 'quota';

/** From a page to the worker. `used` names addresses the page loaded while no worker watched over it. */
export type ToWorker = { type: 'keep'; tag: string } | { type: 'used'; urls: string[] } | { type: 'SKIP_WAITING' };

/** From the worker to every open page. */
export type FromWorker =
  | { type: 'kept'; tag: string; version: string }
  | { type: 'failed'; tag: string; reason: KeepFault };

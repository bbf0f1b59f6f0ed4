/** A file of the build that may be stored on a device: address below the root and Subresource Integrity (`sha384-…`). */
export interface VerifiedFile {
  url: string;
  integrity: string;
}

/** The files of a language; an address never stands for two contents. `bytes` are uncompressed, as storage counts them. */
export interface LanguageFiles {
  tag: string;
  shell: VerifiedFile;
  pack: VerifiedFile & { bytes: number };
  /** Bytes to load, compressed as the server sends them. */
  download: number;
  /** What the page of last resort says in it: HTML of a paragraph. */
  lastResort: string;
}

/** What a service worker carries of its build. The languages are in a file of their own, so that it hardly grows with them. */
export interface WorkerFacts {
  /** Changes whenever any of the files does. */
  version: string;
  scripts: VerifiedFile[];
  /** Holds `LanguageFiles[]`. */
  list: VerifiedFile;
  /** The page, in German and English, for a device that has lost all that was stored. */
  lastResort: string;
}

/**
 * From a page to the worker. `used` names addresses the page loaded while no worker watched over it.
 * `forget` removes what tells of a place: parts of the directory and of the places, and services that were opened.
 */
export type ToWorker =
  | { type: 'keep'; tag: string }
  | { type: 'used'; urls: string[] }
  | { type: 'forget' }
  | { type: 'SKIP_WAITING' };

/** From the worker to every open page: a language is newly on the device, or there is no room for it. */
export type FromWorker = { type: 'kept'; tag: string } | { type: 'full'; tag: string };

import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { openBrowser } from './chromium.ts';

/** The built site on a free port and a browser to open it with. */
export interface Site {
  url: string;
  server: Server;
  browser: Browser;
  close: () => Promise<void>;
}

export async function openSite(folder = 'dist'): Promise<Site> {
  const [{ server, url }, browser] = await Promise.all([serve(folder, 0), openBrowser()]);
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url, server, browser, close };
}

/** Addresses of all pages below a folder of the output: `de`, `ar`, `services`. */
export const pagesOf = (folder: string): string[] =>
  (readdirSync(`dist/${folder}`, { recursive: true }) as string[])
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${folder}/${name.slice(0, -'index.html'.length)}`)
    .sort();

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type FaultServer, faultServer, type Site } from '../sw/fault-server.ts';
import { openPhone } from './chromium.ts';

/** A phone that visits the small site, with a server of its own. */
export interface Visit {
  /** What the server gives; a new build is published by changing it. */
  site: Site;
  server: FaultServer;
  context: BrowserContext;
  page: Page;
  open: (path: string, tab?: Page) => Promise<{ text: string; status: number; ms: number }>;
  close: () => Promise<void>;
}

/** Starts a server with a copy of `build` and a fresh phone. */
export async function visit(browser: Browser, build: Site): Promise<Visit> {
  const site: Site = new Map(build);
  const server = await faultServer(site);
  const context = await openPhone(browser);
  const page = await context.newPage();
  const open = async (path: string, tab = page) => {
    const start = performance.now();
    const response = await tab.goto(server.url + path);
    const ms = performance.now() - start;
    return { text: (await tab.textContent('main'))!, status: response!.status(), ms };
  };
  const close = async () => {
    await context.close();
    await server.stop().catch(() => undefined);
  };
  return { site, server, context, page, open, close };
}

/** For things that come by themselves, also on a busy machine. */
export const SOON = { timeout: 10_000 };

/** The page says that its language is newly on the device. */
export const kept = (page: Page) => page.waitForSelector('[data-offers] [data-kept]', SOON);

/** Waits until the worker has looked at what an opened page asked it to keep: it does so in turn, and quickly. */
export const looked = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    await new Promise((done) => setTimeout(done, 1_000));
  });

export const workerState = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { active, installing, waiting } = registration ?? {};
    return registration && { active: !!active, installing: !!installing, waiting: !!waiting };
  });

/** Replaces the site by a new build, as a deployment does, and looks for it, as the browser does at every visit. */
export async function publish({ site, page }: Visit, next: Site): Promise<void> {
  site.clear();
  for (const [path, file] of next) site.set(path, file);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of a Chromium on this machine: `CHROMIUM_PATH`, the usual places, then Playwright's own. */
export function findChromium(): string | undefined {
  const wish = process.env.CHROMIUM_PATH;
  return [...(wish ? [wish] : []), ...PLACES, MAC, chromium.executablePath()].find((path) => existsSync(path));
}

/** Installs a Chromium where it can: through Playwright, else through the system's package manager. */
export function installChromium(): string {
  const attempts: [string, string[]][] = [
    ['npx', ['playwright-core', 'install', '--with-deps', 'chromium']],
    ['sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-core']],
    ['sh', ['-c', 'sudo -n apt-get update -qq && sudo -n apt-get install -y -qq chromium fonts-noto-core']],
    ['sh', ['-c', 'dnf install -y chromium || apk add chromium || pacman -S --noconfirm chromium']],
  ];
  for (const [command, args] of attempts) {
    console.log(`No Chromium found; trying: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program file.',
  );
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless Chromium that looks up nothing on its own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? installChromium(), args: FLAGS });

/** A near service on the finder's page once the search is over; the first of them come earlier. */
export const FOUND = '[aria-busy=false] [data-km]';

export const PHONE = { width: 360, height: 640 };

/** A phone of 360 × 640 in its own profile. */
export const openPhone = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    ...options,
  });

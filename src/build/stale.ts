import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './read.ts';

const INPUTS = ['src', 'locales', 'public', 'package-lock.json', 'vite.config.ts'];

/** Whether any input is newer than the built site in `folder`, or there is none. */
export function isStale(folder: string, root = ROOT): boolean {
  const marker = join(folder, 'sw.js');
  if (!existsSync(marker)) return true;
  const built = statSync(marker).mtimeMs;
  return INPUTS.some((input) => newest(join(root, input)) > built);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

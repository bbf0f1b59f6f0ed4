import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './read.ts';
import type { Files } from './write.ts';

/** The files of `public/` as they are; links are refused, so that nothing outside the project gets in. */
export function publicFiles(folder = join(ROOT, 'public')): Files {
  const files: Files = new Map();
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) throw new Error(`${relative(ROOT, path)}: links are not allowed in public/`);
    if (stat.isFile()) files.set(name, readFileSync(path));
  }
  return files;
}

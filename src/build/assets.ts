import { build } from 'vite';
import type { ShellParts } from '../pages/context.ts';
import { ROOT } from './read.ts';
import type { Files } from './write.ts';

/** The browser scripts: addresses of the entries and the files they consist of. */
export interface Assets {
  scripts: ShellParts['scripts'];
  files: Files;
}

/** Bundles the islands with Vite; nothing is written to disk. */
export async function buildAssets(): Promise<Assets> {
  // Vite takes it from whoever calls; under a test runner scripts would grow by a tenth.
  process.env.NODE_ENV = 'production';
  const result = await build({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    logLevel: 'error',
    build: { write: false },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('Vite gave no single output');
  const files: Files = new Map();
  const scripts = { page: '', finder: '', search: '' };
  for (const chunk of result.output) {
    if (chunk.type !== 'chunk') throw new Error(`${chunk.fileName}: scripts must not carry other assets`);
    files.set(chunk.fileName, chunk.code);
    if (chunk.isEntry) scripts[chunk.name as keyof typeof scripts] = `/${chunk.fileName}`;
  }
  return { scripts, files };
}

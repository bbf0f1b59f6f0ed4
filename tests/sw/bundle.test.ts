import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorker } from '../../src/build/worker.ts';
import { tinySite } from './tiny-site.ts';

describe('the bundled worker', () => {
  let code: string;
  const { facts } = tinySite('bundle');
  beforeAll(async () => {
    code = await buildWorker(facts);
  });

  it('is one classic script of at most 8 KB brotli', () => {
    expect(code).not.toMatch(/\bimport\b\s*[({"']|\bexport\b/);
    expect(brotliCompressSync(code).length).toBeLessThan(8 * 1024);
  });

  it('carries the integrity of every file it may store, and no development branch of a library', () => {
    const files = [...facts.scripts, ...Object.values(facts.shells), ...Object.values(facts.packs)];
    for (const { integrity } of files) expect(code).toContain(integrity);
    expect(code).not.toContain('process.env');
    expect(code).not.toContain('console.groupCollapsed');
  });

  it('is the same for the same facts, and knows a changed shell under another address', async () => {
    expect(await buildWorker(facts)).toBe(code);
    const address = /\/shells\/ar[^`"']+/.exec(code)![0];
    const changed = { ...facts, shells: { ...facts.shells, ar: { ...facts.shells.ar!, integrity: 'sha384-changed' } } };
    expect(await buildWorker(changed)).not.toContain(address);
  });
});

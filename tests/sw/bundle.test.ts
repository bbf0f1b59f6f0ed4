import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorker } from '../../src/build/worker.ts';
import type { LanguageFiles } from '../../src/domain/offline.ts';
import { tinySite } from './tiny-site.ts';

describe('the bundled worker', () => {
  let code: string;
  const { facts } = tinySite('bundle');
  beforeAll(async () => {
    code = await buildWorker(facts);
  });

  it('is one classic script of at most 8 KB brotli, whatever the number of languages', () => {
    expect(code).not.toMatch(/\bimport\b\s*[({"']|\bexport\b/);
    expect(brotliCompressSync(code).length).toBeLessThan(8 * 1024);
    expect(code).not.toContain('/packs/ar');
  });

  it('carries the integrity of scripts and list, and no development branch of a library', () => {
    for (const { integrity } of [...facts.scripts, facts.list]) expect(code).toContain(integrity);
    expect(code).not.toContain('process.env');
    expect(code).not.toContain('console.groupCollapsed');
  });

  it('is the same for the same facts, and another when a text of any language has changed', async () => {
    expect(await buildWorker(facts)).toBe(code);
    expect(await buildWorker({ ...facts, list: tinySite('other').facts.list })).not.toBe(code);
  });
});

it('the list of the built site has the integrity of every pack and shell, and a shell has an address for each content', () => {
  const name = readdirSync('dist/packs').find((file) => /^list\.\w+\.json$/.test(file))!;
  const languages: LanguageFiles[] = JSON.parse(readFileSync(`dist/packs/${name}`, 'utf8'));
  expect(languages.map(({ tag }) => tag)).toContain('ar');
  for (const { shell, pack } of languages) {
    for (const { url, integrity } of [shell, pack]) {
      const content = readFileSync(`dist${url.split('?')[0]}`);
      expect(`sha384-${createHash('sha384').update(content).digest('base64')}`, url).toBe(integrity);
    }
    const hash = createHash('sha256')
      .update(readFileSync(`dist${shell.url.split('?')[0]}`))
      .digest('hex');
    expect(shell.url.split('?')[1]).toBe(hash.slice(0, 10));
    expect(pack.bytes).toBe(readFileSync(`dist${pack.url}`).length);
  }
});

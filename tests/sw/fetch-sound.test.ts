import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchSound } from '../../src/sw/fetch-sound.ts';
import { stored } from '../../src/sw/sound.ts';
import { FAULTS } from './fault-server.ts';
import { world } from './world.ts';

describe('a file that is to be stored', async () => {
  const { scope, server } = await world('sound');
  const script = scope.facts.scripts[0]!;
  const ask = { integrity: script.integrity, ms: 5_000 };
  beforeEach(() => server.faults.clear());
  afterAll(() => server.stop());

  it('comes whole, with the headers of the server', async () => {
    const response = await fetchSound(scope, script.url, ask);
    expect(await response.text()).toContain("edition = 'sound'");
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each(FAULTS)('is refused when the network does this to it: %s; the next try gets it', async (fault) => {
    server.faults.set(script.url, fault);
    const limit = fault === 'hang' ? { ms: 300 } : {};
    await expect(fetchSound(scope, script.url, { ...ask, ...limit })).rejects.toThrow();
    server.faults.clear();
    expect((await fetchSound(scope, script.url, ask)).status).toBe(200);
  });

  it('is refused from a host that gives pages for scripts', async () => {
    await expect(fetchSound(scope, '/assets/missing.js', ask)).rejects.toThrow();
  });

  it('loses the headers of the transfer, because its body is decoded', () => {
    const sent = new Response('text', { headers: { 'Content-Encoding': 'br', 'Content-Length': '9', Vary: 'x' } });
    expect([...stored(sent, 'text').headers.keys()].sort()).toEqual(['content-type', 'vary']);
  });
});

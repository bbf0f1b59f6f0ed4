import { mkdtempSync, rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { writeFiles } from '../../src/build/write.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'serve-')), 'dist');
let server: Server;
let port: number;
beforeAll(async () => {
  const paths = ['index.html', '404.html', 'de/index.html', 'de/find/index.html', 'shells/de.html', 'assets/page.js'];
  const files = new Map(paths.map((path) => [path, path]));
  await writeFiles(files.set('_headers', '').set('headers.json', '{"X-Test":"yes"}'), folder);
  const served = await serve(folder, 0);
  server = served.server;
  port = Number(new URL(served.url).port);
});
afterAll(() => {
  server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Asks for exactly this path, where `fetch` would tidy it first. */
const ask = (path: string, headers = {}) =>
  new Promise<{ status: number; location?: string; headers: Record<string, unknown> }>((done, fail) => {
    request({ port, path, headers }, (answer) => {
      const { location } = answer.headers;
      answer.resume();
      done({ status: answer.statusCode!, ...(location && { location }), headers: answer.headers });
    })
      .on('error', fail)
      .end();
  });

test.each(['/', '/de/', '/de/find/', '/de/find/?type=mbe', '/assets/page.js'])('%s is there', async (path) => {
  expect((await ask(path)).status).toBe(200);
});

test.each([
  '/404',
  '/404/',
  '/404.html',
  '/index',
  '/index.html',
  '/de/index',
  '/de/index.html',
  '/de/index%2ehtml',
  '/de/find.html',
  '/shells/de',
  '/shells/',
  '/headers.json',
  '/header%73.json',
  '/_headers',
  '/assets/page.js.br',
  '/assets/page.js/',
  '/assets/',
  '/assets/gone.js',
  '/../package.json',
  '/de/../de/',
])('%s is a 404 with all headers that is not kept', async (path) => {
  const { status, headers } = await ask(path);
  expect([status, headers['x-test'], headers['cache-control']]).toEqual([404, 'yes', 'no-store']);
});

test('a shell is given to scripts, marked as no page, and never opened as one', async () => {
  const fetched = await ask('/shells/de.html?1234', { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' });
  expect([fetched.status, fetched.headers['x-robots-tag']]).toEqual([200, 'noindex']);
  expect(fetched.headers['content-type']).toContain('text/html');
  for (const headers of [{ 'Sec-Fetch-Mode': 'navigate' }, { 'Sec-Fetch-Dest': 'document' }])
    expect((await ask('/shells/de.html', headers)).status).toBe(404);
});

test.each([
  ['/de', '/de/'],
  ['/de/find', '/de/find/'],
  ['/de/find?type=mbe', '/de/find/?type=mbe'],
  ['//de/find', '/de/find/'],
  ['//de/', '/de/'],
  ['/\\de/find', '/de/find/'],
  ['/de//find/', '/de/find/'],
])('%s leads to %s on this host', async (path, location) => {
  expect(await ask(path)).toMatchObject({ status: 308, location });
});

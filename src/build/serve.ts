import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CLEAR, cacheControl } from './headers.ts';

/** Files in the output that are for hosts, not for readers. */
const INTERNAL = /\.(br|gz)$|^\/(_headers|headers\.json)$/;

/** Serves the built site as a host should: its headers, compressed files, real 404s. Port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<{ server: Server; url: string }> {
  const answer = siteHandler(folder);
  const server = createServer(answer);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, done));
  const address = server.address();
  return { server, url: `http://localhost:${typeof address === 'object' ? address?.port : port}` };
}

/** The request handler of `serve`, also for tests that stand in front of it. */
export function siteHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const headers = JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8')) as Record<string, string>;
  const missing = readFileSync(join(folder, '404.html'));
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl(path));
    response.setHeader('Vary', 'Accept-Encoding');
  };
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true, extensions: ['html'], setHeaders });
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const end = (status: number, extra: Record<string, string>, body?: Buffer) => {
      setHeaders(response, '/');
      response.writeHead(status, extra).end(request.method === 'HEAD' ? undefined : body);
    };
    const notFound = () =>
      end(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }, missing);
    if (path === '/clear') end(204, { 'Clear-Site-Data': CLEAR, 'Cache-Control': 'no-store' });
    else if (INTERNAL.test(path)) notFound();
    else if (/\/[a-z0-9-]+$/i.test(path) && existsSync(join(folder, path, 'index.html')))
      end(308, { Location: `${path}/` });
    else files(request, response, notFound);
  };
}

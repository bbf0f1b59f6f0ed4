import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CLEARING, headersOf } from './headers.ts';

/** Files in the output that are for hosts, and the files of pages, which have addresses without `index.html`. */
const INTERNAL = /\.(br|gz)$|^\/(_headers|headers\.json)$|^\/(?!shells\/).*\.html$/;

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
    for (const [name, value] of Object.entries({ ...headers, ...headersOf(path) })) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
  };
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true, extensions: ['html'], setHeaders });
  const isPage = (path: string) => existsSync(join(folder, path, 'index.html'));
  return (request, response) => {
    const [asked, query] = (request.url ?? '/').split(/(?=\?)(.*)/s) as [string, string?];
    const path = asked.replace(/[\\/]+/g, '/');
    const end = (status: number, extra: Record<string, string>, body?: Buffer) => {
      setHeaders(response, '/');
      response.writeHead(status, extra).end(request.method === 'HEAD' ? undefined : body);
    };
    const move = (to: string) => end(308, { Location: to + (query ?? '') });
    const notFound = () =>
      end(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }, missing);
    if (path === '/clear') end(204, CLEARING);
    else if (!/^[\w./-]*$/.test(path) || path.includes('..') || INTERNAL.test(path)) notFound();
    else if (path.startsWith('/shells/') && isOpening(request)) notFound();
    else if (!/\/$|\.\w+$/.test(path)) isPage(path) ? move(`${path}/`) : notFound();
    else if (path.endsWith('/') && !isPage(path)) notFound();
    else if (path !== asked) move(path);
    else files(request, response, notFound);
  };
}

/** Whether somebody opens the address as a page, where scripts only fetch it: a shell alone has empty slots. */
const isOpening = ({ headers }: IncomingMessage): boolean =>
  headers['sec-fetch-mode'] === 'navigate' || headers['sec-fetch-dest'] === 'document';

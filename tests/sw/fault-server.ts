import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { cacheControl, securityHeaders } from '../../src/build/headers.ts';

/** What networks and hosts do to a file. */
export const FAULTS = [
  'captive 200',
  'captive 200 under the right type',
  'captive 302',
  '404',
  '503',
  'reset',
  'truncated',
  'truncated, clean end',
  'wrong type',
  'says br, is not',
  'is br, does not say so',
  'hang',
] as const;
export type Fault = (typeof FAULTS)[number];

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site by path. */
export type Site = Map<string, { type: string; body: string }>;

export interface FaultServer {
  url: string;
  /** Faults by path; `*` is for every path. */
  faults: Map<string, Fault>;
  /** Paths asked for, with their query. */
  seen: string[];
  /** Takes the server away: connections are refused. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

/** A real server that answers like `site` (or `answer`, where given) until a fault is set for a path. */
export async function faultServer(site: Site, answer: Answer = plain(site)): Promise<FaultServer> {
  const faults = new Map<string, Fault>();
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
  const start = async () => {
    server = createServer((request, response) => {
      seen.push(request.url!);
      const path = request.url!.split('?')[0]!;
      const fault = faults.get(path) ?? faults.get('*');
      if (fault) spoil(fault, site.get(path) ?? { type: 'text/html', body: 'x'.repeat(2000) }, response);
      else answer(request, response);
    });
    server.on('connection', (socket) => {
      sockets.add(socket.on('close', () => sockets.delete(socket)));
      if (!server.listening) socket.destroy();
    });
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    const closed = new Promise((done) => server.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await start();
  return { url: `http://localhost:${port}`, faults, seen, start, stop };
}

const LOGIN = '<!doctype html><title>Wi-Fi</title><p>Sign in to this network</html>';

/** Answers with the files of a site under its strictest headers; all else is 404. */
function plain(site: Site): Answer {
  const policy = securityHeaders("'none'");
  return (request, response) => {
    const path = request.url!.split('?')[0]!;
    const file = site.get(path);
    const headers = { ...policy, 'Content-Type': file?.type ?? 'text/html', 'Cache-Control': cacheControl(path) };
    response.writeHead(file ? 200 : 404, headers).end(file?.body ?? 'not found');
  };
}

function spoil(fault: Fault, { type, body }: { type: string; body: string }, response: ServerResponse): void {
  const send = (status: number, headers: Record<string, string>, content?: string | Buffer) =>
    response.writeHead(status, headers).end(content);
  const half = body.slice(0, body.length / 2);
  if (fault === 'captive 200') send(200, { 'Content-Type': 'text/html' }, LOGIN);
  if (fault === 'captive 200 under the right type') send(200, { 'Content-Type': type }, LOGIN);
  if (fault === 'captive 302') send(302, { Location: '/login' });
  if (fault === '404') send(404, { 'Content-Type': type }, body);
  if (fault === '503') send(503, { 'Content-Type': type }, body);
  if (fault === 'reset') response.socket!.destroy();
  if (fault === 'truncated') {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': `${Buffer.byteLength(body)}` });
    response.write(half, () => response.socket!.destroy());
  }
  if (fault === 'truncated, clean end') send(200, { 'Content-Type': type }, half);
  if (fault === 'wrong type') send(200, { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' }, body);
  if (fault === 'says br, is not') send(200, { 'Content-Type': type, 'Content-Encoding': 'br' }, body);
  if (fault === 'is br, does not say so') send(200, { 'Content-Type': type }, brotliCompressSync(body));
}

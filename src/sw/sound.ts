const TYPES: Record<string, RegExp> = { js: /javascript/, json: /json/, html: /^text\/html/, woff2: /font/ };

/** Whether an answer for `path` may be stored: complete status, our origin, no redirect, the type its name promises. */
export function isSound(response: Response, path: string): boolean {
  const ending = /\.([a-z0-9]+)(?:\?.*)?$/.exec(path)?.[1] ?? 'html';
  const type = response.headers.get('content-type') ?? '';
  return response.ok && response.type === 'basic' && !response.redirected && (TYPES[ending]?.test(type) ?? false);
}

/** A copy of an answer that can be stored and given again: its body is already decoded, so headers of the transfer go. */
export function stored(response: Response, body: BodyInit): Response {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(body, { headers });
}

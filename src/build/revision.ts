import { createHash } from 'node:crypto';

/** The revision of a text: the first 12 hex digits of SHA-256 over its parts, white space and Unicode form aside. */
export function revisionOf(parts: string[]): string {
  const normal = parts.map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim()).join('\n');
  return createHash('sha256').update(normal).digest('hex').slice(0, 12);
}

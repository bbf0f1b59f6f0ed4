import { createHash } from 'node:crypto';

/** The namespace of all identifiers made here; must never change. */
const NAMESPACE = Buffer.from('6f1c2b1e0d5a4d7c9a3e5b8f7c2d4e10', 'hex');

/** The UUID of a name (version 5 of RFC 9562): always the same for the same name. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

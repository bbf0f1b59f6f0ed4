import { fold } from '../domain/fold.ts';
import { BIG, BIG_TOWNS, NAME_SHARDS, type NameShard, nameShard } from '../domain/places.ts';
import type { Named } from './places-names.ts';

/** The list of names as files: big towns by all Latin names in one, all other names spread by their first letters. */
export function nameShards(listed: readonly Named[]): Map<string, NameShard> {
  const shards = new Map<string, NameShard>([[BIG_TOWNS, []]]);
  for (let n = 0; n < NAME_SHARDS; n++) shards.set(`places/n-${n}.json`, []);
  for (const { label, keys, at, district, size } of listed) {
    const files = new Map<string, string[]>();
    for (const key of keys) {
      const path = size >= BIG && /^[a-z]/.test(key) ? BIG_TOWNS : nameShard(key);
      files.set(path, [...(files.get(path) ?? []), key]);
    }
    for (const [path, own] of files) {
      const also = own.filter((key) => key !== fold(label)).join('|');
      shards.get(path)?.push([label, also, district, round(at.latitude), round(at.longitude), size]);
    }
  }
  for (const rows of shards.values()) rows.sort((a, b) => b[5] - a[5] || (a[0] < b[0] ? -1 : 1));
  return shards;
}

/** Degrees to about 100 m. */
export function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

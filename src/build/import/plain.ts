import type { PlainRecord } from './mapped.ts';
import { isThing, type Thing, textOf } from './record.ts';

/** The records of plain JSON, a list or the one list in an object; names of nested fields are joined by dots: `address.city`. */
export function plainRecords(data: unknown): PlainRecord[] {
  const list = Array.isArray(data) ? data : isThing(data) ? (Object.values(data).find(Array.isArray) ?? []) : [];
  return list
    .map((record: unknown, index: number) => ({ at: `record ${index + 1}`, record }))
    .filter(({ record }) => isThing(record))
    .map(({ at, record }) => ({ at, columns: new Map(flatten(record as Thing, '', 0)) }));
}

/** Fields three levels deep; lists of words are joined by `|`. */
function flatten(thing: Thing, before: string, depth: number): [string, string][] {
  return Object.entries(thing).flatMap(([key, value]): [string, string][] => {
    const name = before + key;
    if (Array.isArray(value)) return [[name, value.map(textOf).filter(Boolean).join('|')]];
    if (isThing(value)) return depth < 2 ? flatten(value, `${name}.`, depth + 1) : [];
    return [[name, textOf(value)]];
  });
}

import { join } from 'node:path';
import type { z } from 'zod';
import type { Fault } from './faults.ts';
import { jsonLines, type LineOf } from './lines.ts';
import { readJson } from './read.ts';
import { faultsOf } from './schema.ts';

/** What other files may name in a table, sound or not, and where it stands. */
export interface Table {
  /** Keys of an object; `id` or `tag` of each entry of a list, `''` where it has none; none where it cannot be read. */
  ids: string[];
  lineOf: LineOf;
}

/** A JSON file of the editors held against its schema; one that does not fit gives `empty`, and its faults. */
export function readJsonTable<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
  empty: T,
): { data: T; table: Table; faults: Fault[] } {
  const { data, text, faults } = readJson<unknown>(join(root, path), empty);
  const lineOf = jsonLines(text);
  const parsed = schema.safeParse(data);
  return {
    data: parsed.success ? parsed.data : empty,
    table: { ids: idsOf(data), lineOf },
    faults: [
      ...faults.map((fault) => ({ ...fault, file: path })),
      ...faultsOf(parsed, path, lineOf, 'file'),
      ...duplicateIds(data, path, lineOf),
    ],
  };
}

function idsOf(data: unknown): string[] {
  if (!Array.isArray(data)) return Object.keys(data ?? {});
  return data.map((entry) => {
    const { id, tag } = (entry ?? {}) as Record<string, unknown>;
    return [id, tag, ''].find((name) => typeof name === 'string') as string;
  });
}

/** Entries of a list whose id an earlier one has. */
function duplicateIds(data: unknown, file: string, lineOf: LineOf): Fault[] {
  const ids = Array.isArray(data) ? idsOf(data) : [];
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (!id || first === index) return [];
    const message = `"${id}" stands in line ${lineOf([first])} too`;
    return [{ file, line: lineOf([index]), field: 'id', message, remedy: 'give one of them another id' }];
  });
}

import { z } from 'zod';
import { jsonLines } from '../lines.ts';
import { parseJson } from '../read.ts';
import { faultsOf } from '../schema.ts';
import { rowSchema } from '../services-schema.ts';
import { openText } from './open.ts';
import type { Cells, Finding } from './record.ts';

const OURS = Object.keys(rowSchema('9999-12-31').shape);
const ours = z.enum(OURS);
const someText = z.string().min(1);
const pattern = someText.refine(isPattern, 'is no regular expression');

/** Where a cell comes from: a column of theirs, or how it is made from one (several are joined by a space). */
const fromSchema = z.union([
  someText,
  z.strictObject({ value: someText }),
  z.strictObject({
    column: z.union([someText, z.array(someText).min(1)]),
    /** What of their cell is taken: the first group of a regular expression. */
    match: pattern.optional(),
    /** What parts the words of their cell, each looked up by itself: `","` or several such marks. */
    split: z.union([someText, z.array(someText).min(1)]).optional(),
    /** Our value for theirs, small and capital letters alike; what is in no row is a fault, unless `else` says what to write. */
    values: z.record(z.string(), z.string()).optional(),
    else: z.string().optional(),
    /** Set before what is there: `"berlin:"`. */
    prefix: z.string().optional(),
  }),
]);

const mappingSchema = z.strictObject({
  /** Only records that have one of these values in their column. */
  where: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  /** Our column ← theirs; for tables and plain lists. */
  columns: z.partialRecord(ours, fromSchema).default({}),
  /** Their word for what a service is (taxonomy term, `key=value` of OpenStreetMap, word of a page) → our types. */
  types: z.record(z.string(), z.string()).default({}),
  /** What is written where a cell would be empty. */
  defaults: z.partialRecord(ours, z.string()).default({}),
  /** `source_id` of services that someone looked at: advice in or near a home of refugees, at an address that is public. */
  not_homes: z.array(someText).default([]),
});

/** Where one cell comes from. */
export type From = z.infer<typeof fromSchema>;

/** How the records of a foreign file become rows of our table. */
export interface Mapping {
  where: Record<string, string | string[]>;
  columns: Record<string, From>;
  types: Record<string, string>;
  defaults: Cells;
  not_homes: string[];
}

/** Nothing is mapped: files of known form need no more. */
export const NO_MAPPING: Mapping = { where: {}, columns: {}, types: {}, defaults: {}, not_homes: [] };

/** Reads a mapping file, or says what is wrong with it. */
export function readMapping(path: string): { mapping: Mapping; findings: Finding[] } {
  const { text, findings } = openText(path);
  const failed = (list: Finding[]) => ({
    mapping: NO_MAPPING,
    findings: list.map((one) => ({ ...one, at: `mapping, ${one.at}` })),
  });
  if (findings.length) return failed(findings);
  const { data, faults } = parseJson<unknown>(text, path, {});
  const parsed = mappingSchema.safeParse(data);
  const wrong = faults.length ? faults : faultsOf(parsed, path, jsonLines(text), 'file');
  if (parsed.success && !wrong.length) return { mapping: parsed.data as Mapping, findings: [] };
  return failed(wrong.map(({ line, field, message, remedy }) => ({ at: `line ${line}`, field, message, remedy })));
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source.length > 0;
  } catch {
    return false;
  }
}

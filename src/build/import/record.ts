/** Cells of our table of services by column; a column that is left out is empty. */
export type Cells = Record<string, string>;

/** One record of a foreign file in the columns of our table. `at` says where it stands: `line 12`, `record 3`. */
export interface Incoming {
  at: string;
  cells: Cells;
  /** What was written in another form than the file has it: `url: http → https`. */
  repaired: string[];
}

/** What is wrong with a record, or with the file as a whole (`at` is then `file` or a line). */
export interface Finding {
  at: string;
  field: string;
  message: string;
  remedy: string;
}

/** What an adapter made of a file. Records that are wrong in themselves are findings only. */
export interface Adapted {
  records: Incoming[];
  findings: Finding[];
}

/** A record with nothing repaired; empty cells are left out. */
export function incoming(at: string, cells: Cells, repaired: string[] = []): Incoming {
  return { at, cells: Object.fromEntries(Object.entries(cells).filter(([, value]) => value)), repaired };
}

/** A value of a foreign JSON file as text of one line: numbers and booleans as written, `''` for all else. */
export function textOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** A foreign JSON object; every key of it is its own, never one of its prototype. */
export type Thing = Record<string, unknown>;

/** The objects in a value that should be a list of objects (or is one object); none where it is not. */
export function thingsOf(value: unknown): Thing[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter(isThing);
}

/** Whether a value is an object, and no list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

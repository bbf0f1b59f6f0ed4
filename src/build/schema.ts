import type { z } from 'zod';
import type { Fault } from './faults.ts';

/** The faults of a failed zod check, one for each issue, with the line of the field it belongs to. */
export function faultsOf(
  result: z.ZodSafeParseResult<unknown>,
  file: string,
  lineOf: (path: PropertyKey[]) => number,
  whole = 'header',
): Fault[] {
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const field = [...issue.path.map(String), ...(unknown ? [unknown] : [])].join('.') || whole;
    return {
      file,
      line: lineOf([...issue.path, ...(unknown ? [unknown] : [])]),
      field,
      message: unknown ? 'is not a known field' : issue.message,
      remedy: remedyOf(issue, unknown),
    };
  });
}

function remedyOf(issue: z.core.$ZodIssue, unknown: string | undefined): string {
  if (unknown) return 'remove it or correct its spelling';
  const own: unknown = issue.code === 'custom' ? issue.params?.remedy : undefined;
  return typeof own === 'string' ? own : 'correct the value (CONTRIBUTING.md shows every field)';
}

import type { z } from 'zod';
import type { Fault } from './faults.ts';
import type { LineOf } from './lines.ts';

/** The faults of a failed zod check, one for each issue and each unknown field, with the line of the field it belongs to. */
export function faultsOf(
  result: z.ZodSafeParseResult<unknown>,
  file: string,
  lineOf: LineOf,
  whole = 'header',
): Fault[] {
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const fault = (path: PropertyKey[], message: string, remedy: string): Fault => {
      return { file, line: lineOf(path), field: path.map(String).join('.') || whole, message, remedy };
    };
    if (issue.code !== 'unrecognized_keys') return [fault(issue.path, messageOf(issue), remedyOf(issue))];
    const remedy = 'remove it or correct its spelling';
    return issue.keys.map((key) => fault([...issue.path, key], 'is not a known field', remedy));
  });
}

const messageOf = ({ message }: z.core.$ZodIssue) => (/received undefined$/.test(message) ? 'is missing' : message);

function remedyOf(issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.remedy : undefined;
  return typeof own === 'string' ? own : 'correct the value (CONTRIBUTING.md shows every field)';
}

import type { Service } from './service.ts';

/**
 * How well a reader of a language is understood somewhere: it is spoken there, an interpreter comes on request,
 * `only` other languages are named (often German and English alone), or nothing is known.
 */
export type Grade = 'speaks' | 'interpreter' | 'only' | 'unknown';

/** The grade of a service for a language tag. */
export function gradeOf({ languages, interpreters }: Pick<Service, 'languages' | 'interpreters'>, tag: string): Grade {
  if (languages.includes(tag)) return 'speaks';
  if (interpreters.includes(tag) || interpreters.includes('*')) return 'interpreter';
  return languages.length > 0 ? 'only' : 'unknown';
}

const BEST_FIRST: Grade[] = ['speaks', 'interpreter', 'unknown', 'only'];

/** Orders services by how well a language is understood there, best first; otherwise they stay as they are. */
export function byGrade(tag: string): (a: Service, b: Service) => number {
  const rank = (service: Service) => BEST_FIRST.indexOf(gradeOf(service, tag));
  return (a, b) => rank(a) - rank(b);
}

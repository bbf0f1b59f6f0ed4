import { olderThan } from './older-than.ts';

/** How far one may trust a date of last check; older than half a year: call first. */
export type Freshness = 'fresh' | 'ageing' | 'old' | 'undated';

/** Age class of `checked` (ISO date, month, year or empty) on the ISO date `today`; a bare month or year counts from its first day. */
export function freshness(checked: string, today: string): Freshness {
  if (!checked) return 'undated';
  if (!olderThan(checked, 6, today)) return 'fresh';
  return olderThan(checked, 18, today) ? 'old' : 'ageing';
}

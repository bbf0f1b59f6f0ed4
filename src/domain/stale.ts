import type { GuideFacts } from './guide.ts';
import { olderThan } from './older-than.ts';

/** A date in a guide past its limit of `months`; `source` is its place in the list, absent for the state of the law. */
export interface Stale {
  source?: number;
  date: string;
  months: number;
}

const LAW_MONTHS = 12;
const AMOUNT_MONTHS = 6;
const LAW = /§|gesetz|verordnung|Artikel/i;

/** What of a guide must be read anew on the ISO date `today`: laws after 12 months; where amounts stand, others after 6. */
export function staleDates(facts: Pick<GuideFacts, 'law' | 'sources' | 'amounts'>, today: string): Stale[] {
  const dates: Stale[] = [
    { date: facts.law, months: LAW_MONTHS },
    ...facts.sources.map(({ title, checked }, source) => {
      return { source, date: checked, months: facts.amounts && !LAW.test(title) ? AMOUNT_MONTHS : LAW_MONTHS };
    }),
  ];
  return dates.filter(({ date, months }) => olderThan(date, months, today));
}

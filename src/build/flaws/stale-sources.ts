import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';

const LAW_MONTHS = 12;
const AMOUNT_MONTHS = 6;

/** Sources of a German guide last read longer ago than their limit: laws 12 months; where amounts stand, others 6. */
export function staleSources({ facts, body, file, lineOf }: GuideFile, today: string): Fault[] {
  if (!facts) return [];
  const amounts = /\d\s*€/.test(body);
  const stale = (path: PropertyKey[], what: string, date: string, months: number): Fault[] => {
    const age = monthsBetween(date, today);
    const message = `${what} was read ${age} months ago, the limit is ${months}`;
    const remedy = 'read it anew, correct the text, set the new date';
    return age > months ? [{ file, line: lineOf(path), field: path.join('.'), message, remedy }] : [];
  };
  return [
    ...stale(['law'], 'the state of the law', facts.law, LAW_MONTHS),
    ...facts.sources.flatMap(({ title, checked }, i) =>
      stale(['sources', i, 'checked'], title, checked, amounts && !isLaw(title) ? AMOUNT_MONTHS : LAW_MONTHS),
    ),
  ];
}

const isLaw = (title: string) => /§|gesetz|verordnung|Artikel/i.test(title);

/** Whole months between `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and a day. */
function monthsBetween(date: string, today: string): number {
  const [[y, m = 1, d = 1], [year, month, day]] = [date, today].map((iso) => iso.split('-').map(Number)) as [
    [number, number?, number?],
    [number, number, number],
  ];
  return (year - y) * 12 + month - m - (day < d ? 1 : 0);
}

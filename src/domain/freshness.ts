/** How far one may trust a date of last check; older than half a year: call first. */
export type Freshness = 'fresh' | 'ageing' | 'old' | 'undated';

/** Age class of `checked` (ISO date, month, year or empty) on the ISO date `today`; a bare month or year counts from its first day. */
export function freshness(checked: string, today: string): Freshness {
  if (!checked) return 'undated';
  const first = `${checked}-01-01`.slice(0, 10);
  if (today <= addMonths(first, 6)) return 'fresh';
  return today <= addMonths(first, 18) ? 'ageing' : 'old';
}

/** An ISO date some months later. The day stays, even a 31 February: it is compared only, and sorts where it should. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}-${date.slice(8)}`;
}

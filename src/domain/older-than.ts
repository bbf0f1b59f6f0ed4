/**
 * Whether `checked` (ISO date, month or year) is more than some months before the ISO date `today`;
 * a bare month or year counts from its first day.
 */
export const olderThan = (checked: string, months: number, today: string): boolean =>
  today > addMonths(`${checked}-01-01`.slice(0, 10), months);

/** An ISO date some months later. The day stays, even a 31 February: it is compared only, and sorts where it should. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}-${date.slice(8)}`;
}

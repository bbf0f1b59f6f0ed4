const TIMES = /\d\d:\d\d-\d\d:\d\d(?:\s*,\s*\d\d:\d\d-\d\d:\d\d)+/g;

/** What is wrong with opening_hours that name times of one rule which overlap (`09:00-12:00,11:00-14:00`), or undefined. */
export function overlapFault(value: string): string | undefined {
  for (const [times] of value.matchAll(TIMES)) {
    const spans = times.split(',').map((one) => one.trim().split('-') as [string, string]);
    const sorted = spans.sort(([a], [b]) => (a < b ? -1 : 1));
    if (sorted.some(([from], n) => n > 0 && from < sorted[n - 1]![1])) return `has times that overlap: ${times}`;
  }
  return undefined;
}

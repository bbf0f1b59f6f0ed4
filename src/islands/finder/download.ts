const KEPT_MS = 60_000;

/** Hands a calendar file to the phone under a name that tells nothing; it is made here and works offline. */
export function downloadCalendar(content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'calendar.ics';
  link.click();
  // Phones read the file only after the reader has agreed.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

import type { Service } from './service.ts';

const DAY = 1440;

/** Opening times of an ordinary week by day (0 is Monday): `["09:00–12:00", "14:00–16:00"]`; days without are left out. */
export function timesByDay({ week }: Pick<Service, 'week'>): Map<number, string[]> {
  const days = new Map<number, string[]>();
  for (const [from, to] of week) {
    const day = Math.floor(from / DAY);
    days.set(day, [...(days.get(day) ?? []), `${clock(from - day * DAY)}–${clock(to - day * DAY)}`]);
  }
  return days;
}

/** Minutes of a day as "09:05"; midnight at its end is "24:00", later times are those of the next day. */
export function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const shown = minutes > DAY ? minutes - DAY : minutes;
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
}

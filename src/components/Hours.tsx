import { Ltr } from './Ltr.tsx';

const DAY = 24 * 60;
const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** One row of opening hours: days `from`–`to` (0 = Monday) with the same times, `8:00–12:00, 14:00–18:00`. */
interface HoursRow {
  from: number;
  to: number;
  times: string;
}

/** Spans in minutes since Monday 00:00 → rows; neighbouring days of equal times share one. */
export function hoursRows(week: readonly [number, number][]): HoursRow[] {
  const rows: HoursRow[] = [];
  for (let day = 0; day < 7; day++) {
    const times = week
      .filter(([from]) => Math.floor(from / DAY) === day)
      .map(([from, to]) => `${clock(from - day * DAY)}–${clock(to - day * DAY)}`)
      .join(', ');
    const last = rows.at(-1);
    if (times && last?.times === times && last.to === day - 1) last.to = day;
    else if (times) rows.push({ from: day, to: day, times });
  }
  return rows;
}

/** Opening hours of an ordinary week; `intl` is the BCP 47 tag for the names of the days. */
export function Hours({ week, intl }: { week: readonly [number, number][]; intl: string }) {
  const name = new Intl.DateTimeFormat(intl, { weekday: 'short', timeZone: 'UTC' });
  const day = (n: number) => name.format(new Date(Date.UTC(2024, 0, 1 + n)));
  return (
    <span class="hours">
      {hoursRows(week).map(({ from, to, times }) => (
        <span key={from}>
          {day(from)}
          {to > from && `–${day(to)}`} <Ltr>{times}</Ltr>
        </span>
      ))}
    </span>
  );
}

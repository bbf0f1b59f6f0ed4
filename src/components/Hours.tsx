import { timesByDay } from '../domain/week.ts';
import { Ltr } from './Ltr.tsx';

/** One row of opening hours: days `from`–`to` (0 = Monday) with the same times, `08:00–12:00, 14:00–18:00`. */
interface HoursRow {
  from: number;
  to: number;
  times: string;
}

/** Spans in minutes since Monday 00:00 → rows; neighbouring days of equal times share one. */
export function hoursRows(week: readonly [number, number][]): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const [day, spans] of timesByDay({ week: [...week] })) {
    const times = spans.join(', ');
    const last = rows.at(-1);
    if (last?.times === times && last.to === day - 1) last.to = day;
    else rows.push({ from: day, to: day, times });
  }
  return rows;
}

/** Opening hours of an ordinary week; `days`: short names, Monday first. */
export function Hours({ week, days }: { week: readonly [number, number][]; days: readonly string[] }) {
  return (
    <span class="hours">
      {hoursRows(week).map(({ from, to, times }) => (
        <span key={from}>
          {days[from]}
          {to > from && `–${days[to]}`} <Ltr>{times}</Ltr>
        </span>
      ))}
    </span>
  );
}

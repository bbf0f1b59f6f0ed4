import { DAY } from '../domain/schedule.ts';
import type { Service } from '../domain/service.ts';
import { uuidOf } from './uuid.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NTH = /^(Mo|Tu|We|Th|Fr|Sa|Su)\[(-?[1-5])\] (\d\d:\d\d)-(\d\d:\d\d)$/;

/** The hours of a service as HSDS schedules (RFC 5545 rules, local time of Germany); what no rule can tell stands in `description`. */
export function schedulesOf(service: Service): object[] {
  const { id, opening_hours, hours_note, closed_on_holidays, closures } = service;
  const rules = [...weekly(service), ...monthly(service)];
  const description = [opening_hours, hours_note].filter(Boolean).join(' · ');
  const closed = closures.map(([first, last]) => `Geschlossen von ${first} bis ${last}`);
  const notes = [...(closed_on_holidays ? ['An Feiertagen geschlossen'] : []), ...closed].join('. ');
  if (rules.length === 0 && !description) return [];
  return (rules.length ? rules : [{}]).map((rule, n) => ({
    id: uuidOf(`schedule ${id} ${n}`),
    service_id: uuidOf(`service ${id}`),
    ...rule,
    ...(description && { description }),
    ...(notes && { notes }),
  }));
}

/** One rule for each pair of times, with all its days. */
function weekly({ week }: Service): object[] {
  const days = new Map<string, string[]>();
  for (const [from, to] of week) {
    const day = Math.floor(from / DAY);
    const times = `${clock(from - day * DAY)} ${clock(to - day * DAY)}`;
    days.set(times, [...(days.get(times) ?? []), DAYS[day]!]);
  }
  return [...days].map(([times, byday]) => rule('WEEKLY', byday.join(','), ...(times.split(' ') as [string, string])));
}

/** Hours such as `We[1] 10:00-12:00`; none where any part of them says something else. */
function monthly({ week, opening_hours }: Service): object[] {
  const parts = opening_hours.split(';').map((part) => part.trim());
  const said = parts.filter((part) => part !== 'PH off').map((part) => NTH.exec(part));
  if (week.length > 0 || said.includes(null)) return [];
  return said.map((match) => rule('MONTHLY', match![2]! + match![1]!.toUpperCase(), match![3]!, match![4]!));
}

const rule = (freq: string, byday: string, opens_at: string, closes_at: string) => {
  return { freq, interval: 1, wkst: 'MO', byday, opens_at, closes_at };
};

/** Minutes of a day as `09:05`; the midnight that ends it as `23:59`, since HSDS has no 24:00. */
function clock(minutes: number): string {
  const shown = minutes === DAY ? DAY - 1 : minutes % DAY;
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

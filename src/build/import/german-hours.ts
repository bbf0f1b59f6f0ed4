import { closedOnHolidays } from './tidy.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const NAMES = [
  'mo(?:ntags?)?',
  'di(?:enstags?)?',
  'mi(?:ttwochs?)?',
  'do(?:nnerstags?)?',
  'fr(?:eitags?)?',
  'sa(?:mstags?)?',
  'so(?:nntags?)?',
];
const EVERY_DAY = /^täglich(?![a-zäöüß])/i;
const DAY = new RegExp(`^(?:${NAMES.map((name) => `(${name})`).join('|')})(?![a-zäöüß])\\.?`, 'i');
const TIME = /^(\d{1,2})(?:[:.](\d\d))?(?: ?(?:uhr|h)(?![a-zäöüß]))?(?![\d.:])/i;
const SKIP = /^(?:jeweils|zusätzlich|jeden|jede|von|immer|sprechzeiten|sprechstunde|öffnungszeiten)(?![a-zäöüß]):?/i;
/** What our hours say anyhow. */
const HOLIDAYS = /^(?:an )?(?:gesetzlichen )?feiertag(?:e|en|s)?:? geschlossen\.?/i;
const BETWEEN = /zwischen (\d[\d.:]*(?: uhr)?) und (?=\d)/gi;
const TO = /^(?:bis|-|–)/i;
const AND = /^(?:und|sowie|u\.|[,;:&/+])/i;

/** The spans of each day (0 is Monday) in minutes. */
type Week = [number, number][][];

/**
 * Hours in German words (`Mo – Fr von 8 bis 12.30 Uhr`) as OpenStreetMap's opening_hours; undefined where any word is not
 * surely understood: dates, seasons, "by appointment", times without a day, times of one day that overlap.
 */
export function readGermanHours(text: string): string | undefined {
  const week: Week = DAYS.map(() => []);
  let rest = text.replace(/\s+/g, ' ').replace(BETWEEN, '$1 bis ').trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length).trim();
    return found;
  };
  const skip = () => {
    while (take(SKIP) || take(HOLIDAYS) || take(AND));
  };
  for (skip(); rest; skip()) {
    const days = readDays(take);
    if (!days.length) return undefined;
    let times = 0;
    for (skip(); TIME.test(rest); skip(), times++) {
      const span = readSpan(take);
      if (!span) return undefined;
      for (const day of days) week[day]!.push(span);
    }
    if (times === 0) return undefined;
  }
  for (const spans of week) spans.sort(([a], [b]) => a - b);
  const overlap = week.some((spans) => spans.some(([from], n) => n > 0 && from < spans[n - 1]![1]));
  return overlap || week.every((spans) => !spans.length) ? undefined : closedOnHolidays(hoursOf(week));
}

/** Days named one by one or as a range, taken from the front. */
function readDays(take: (pattern: RegExp) => RegExpExecArray | null): number[] {
  const days: number[] = take(EVERY_DAY) ? [0, 1, 2, 3, 4, 5, 6] : [];
  for (let found = take(DAY); found; found = take(DAY)) {
    const day = dayOf(found);
    const last = take(TO) ? take(DAY) : null;
    for (let n = day; n <= (last ? dayOf(last) : day); n++) days.push(n);
    while (take(SKIP) || take(AND));
  }
  return days;
}

const dayOf = (found: RegExpExecArray): number => found.slice(1).findIndex(Boolean);

/** One span in minutes, taken from the front. */
function readSpan(take: (pattern: RegExp) => RegExpExecArray | null): [number, number] | undefined {
  const from = minutes(take(TIME));
  if (!take(TO)) return undefined;
  const to = minutes(take(TIME));
  return from < to && to <= 1440 ? [from, to] : undefined;
}

const minutes = (time: RegExpExecArray | null): number =>
  time && Number(time[2] ?? 0) < 60 ? Number(time[1]) * 60 + Number(time[2] ?? 0) : Number.NaN;

/** A week as opening_hours; days that follow each other with the same spans are one rule. */
export function hoursOf(week: Week): string {
  const clock = (time: number) =>
    `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
  const spans = week.map((day) => day.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(','));
  const rules: string[] = [];
  for (let day = 0; day < 7; day++) {
    let last = day;
    while (last < 6 && spans[last + 1] === spans[day]) last++;
    const days = last > day ? `${DAYS[day]}-${DAYS[last]}` : DAYS[day];
    if (spans[day]) rules.push(`${days} ${spans[day]}`);
    day = last;
  }
  return rules.join('; ');
}

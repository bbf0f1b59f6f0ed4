import type { FormatWords } from '../domain/format-words.ts';

/** Dates and distances as a reader of one language reads them: Gregorian, Latin digits, the same in every browser. */
export interface Format {
  /** `2026-06-12`, `2026-06` or `2026` written out: "12 June 2026". */
  date: (iso: string) => string;
  /** A distance for people: "900 m" below one kilometre, then "4 km". */
  distance: (kilometres: number) => string;
  /** "MBE, JMD and AVB". */
  list: (items: readonly string[]) => string;
  /** Monday to Sunday, whole and short. */
  weekdays: readonly string[];
  days: readonly string[];
}

/** Nothing here asks the engine: browsers lack data for many languages and then answer in English or count Persian years. */
export function formatter(words: FormatWords): Format {
  const { months, standing = months, weekdays, days, decimal } = words;
  const pair = (pattern: string, one: string, other: string) => filled(pattern, { 0: one, 1: other });
  return {
    date: (iso) => {
      const [y = '', month, day] = iso.split('-');
      if (!month) return y;
      const m = (day ? months : standing)[Number(month) - 1]!;
      return filled(day ? words.date : words.month, { y, m, d: String(Number(day)) });
    },
    distance: (km) => {
      if (km < 0.95) return filled(words.m, { n: String(Math.max(50, Math.round(km * 20) * 50)) });
      const n = km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
      return filled(words.km, { n: String(n).replace('.', decimal) });
    },
    list: (items) => {
      if (items.length < 3) return items.length === 2 ? pair(words.two, items[0]!, items[1]!) : (items[0] ?? '');
      return [...items.slice(0, -2), pair(words.end, items.at(-2)!, items.at(-1)!)].join(words.comma);
    },
    weekdays,
    days,
  };
}

const filled = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/{(\w)}/g, (_, name: string) => values[name] ?? '');

/** How one language writes dates, lists and distances: a row of `locales/formats.json`, made from CLDR by `npm run formats`. */
export interface FormatWords {
  /** A day, `{d}. {m} {y}`, and a month alone, `{m} {y}`. */
  date: string;
  month: string;
  /** January to December as they stand in a date with a day; `standing` where they differ without one. */
  months: string[];
  standing?: string[];
  /** Monday to Sunday, whole and short. */
  weekdays: string[];
  days: string[];
  /** Two items, `{0} und {1}`; the last two of several; what stands between the others. */
  two: string;
  end: string;
  comma: string;
  /** `{n} m`, `{n} km`; the sign before the tenths. */
  m: string;
  km: string;
  decimal: string;
}

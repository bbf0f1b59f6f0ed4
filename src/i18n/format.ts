/** Dates, numbers and distances as a reader of one language reads them; Gregorian, Latin digits, Europe/Berlin. */
export interface Format {
  /** `2026-06-12`, `2026-06` or `2026` written out: "12 June 2026". */
  date: (iso: string) => string;
  /** A distance for people: "900 m" below one kilometre, then "4 km". */
  distance: (kilometres: number) => string;
  /** "MBE, JMD and AVB". */
  list: (items: string[]) => string;
  /** A language tag's name in the reader's language: "Turkish". */
  languageName: (tag: string) => string;
}

/** `intl` is a BCP 47 tag with data in the running engine. */
export function formatter(intl: string): Format {
  const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(intl, { ...fixed, day: 'numeric', month: 'long', year: 'numeric' });
  const month = new Intl.DateTimeFormat(intl, { ...fixed, month: 'long', year: 'numeric' });
  const metres = new Intl.NumberFormat(intl, { numberingSystem: 'latn', style: 'unit', unit: 'meter' });
  const far = new Intl.NumberFormat(intl, {
    numberingSystem: 'latn',
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  const near = new Intl.NumberFormat(intl, {
    numberingSystem: 'latn',
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  });
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' });
  const names = new Intl.DisplayNames(intl, { type: 'language' });
  return {
    date: (iso) => {
      const parts = iso.split('-').length;
      if (parts === 1) return iso;
      return (parts === 2 ? month : day).format(new Date(parts === 2 ? `${iso}-01` : iso));
    },
    distance: (km) =>
      km < 0.95 ? metres.format(Math.max(50, Math.round(km * 20) * 50)) : (km < 10 ? near : far).format(km),
    list: (items) => lists.format(items),
    languageName: (tag) => names.of(tag) ?? tag,
  };
}

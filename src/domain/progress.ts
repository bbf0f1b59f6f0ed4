/** How far one part of a language is, in numbers of texts; the last four add up to `total`. */
export interface Part {
  /** `ui.json`, …, `guides`. */
  name: string;
  total: number;
  missing: number;
  /** Translated from a German text that has changed since. */
  outdated: number;
  /** Fits, but no person has checked what a machine translated. */
  unreviewed: number;
  /** Fits, and a person wrote or read it. */
  ready: number;
}

/** Progress of one language, part by part, and in all. */
export interface Progress {
  tag: string;
  parts: Part[];
  all: Part;
}

/** Hundredths of a whole, rounded down so that 100 % is only what is complete. */
export const percent = (part: number, whole: number): number => (whole ? Math.floor((part / whole) * 100) : 100);

/** What helplines are for, in the order of the help page. */
export const HELPLINE_GROUPS = [
  'emergency',
  'violence',
  'crisis',
  'children',
  'health',
  'discrimination',
  'work',
  'office',
  'money',
] as const;

export type HelplineGroup = (typeof HELPLINE_GROUPS)[number];

/** A telephone line for people in need; its words stand in `locales/{tag}/helplines.json`. */
export interface Helpline {
  id: string;
  /** E.164, or the short number itself: `112`, `116016`. */
  tel: string;
  /** As printed: `116 016`. */
  text: string;
  group: HelplineGroup;
  /** OpenStreetMap `opening_hours`; empty where unknown. */
  hours: string;
  /** Open spans of an ordinary week in minutes since Monday 00:00, made from `hours` at build. */
  week: [number, number][];
  /** Tags of the languages spoken; empty where unknown. */
  languages: string[];
  /** Whether the call is free; null where unknown. */
  free: boolean | null;
  anonymous: true | null;
  /** Web page with more, `https:`. */
  url?: string;
  source: string;
  /** ISO date or year (`2024`, `2024-05`) of the source; empty where it shows none. */
  checked: string;
  /** The number or the line itself could not be confirmed for the present. */
  doubtful?: true;
}

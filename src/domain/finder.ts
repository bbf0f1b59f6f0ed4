import type { FilterChoices } from './filters.ts';

/** What the finder's page tells its island, as JSON in `<script id="strings">`. */
export interface FinderData extends Pick<FilterChoices, 'topics' | 'audience' | 'channel' | 'access'> {
  /** Language of the page, as in its address. */
  tag: string;
  /** BCP 47 tag for numbers, dates and plural forms. */
  intl: string;
  /** Texts of `find.found` and, with their first word, of `facets`, raw. */
  strings: Record<string, string>;
  /** Names of the days, Monday first. */
  weekdays: string[];
  /** Name and icon by service type. */
  types: Record<string, { name: string; icon: string }>;
  /** What the offices of a place are called, by authority; `german` where the page is in another language. */
  offices: Record<string, { name: string; german: string; does: string; icon: string }>;
  /** Name by language tag. */
  languages: Record<string, string>;
}

/** Icons that only the island draws; the page puts them into its sprite. */
export const FINDER_ICONS = [
  'map-pin',
  'clock',
  'languages',
  'calendar-check',
  'triangle-alert',
  'building-2',
  'info',
  'phone',
  'mail',
  'globe',
  'route',
  'share-2',
  'trash-2',
  'chevron-right',
  'badge-check',
];

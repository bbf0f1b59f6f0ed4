import type { Questionnaire } from './advise.ts';
import type { FilterChoices } from './filters.ts';
import type { FormatWords } from './format-words.ts';

/** What the finder's page tells its island, as JSON in `<script id="strings">`. */
export interface FinderData extends Pick<FilterChoices, 'topics' | 'audience' | 'channel' | 'access'> {
  /** Language of the page, as in its address. */
  tag: string;
  /** BCP 47 tag for plural forms. */
  intl: string;
  /** Texts of `find.found` and, with their first word, of `facets`, raw. */
  strings: Record<string, string>;
  /** How dates, lists and distances are written. */
  format: FormatWords;
  /** Name, icon and what it does in a sentence, by service type; `none`: the directory has no such service anywhere. */
  types: Record<string, { name: string; icon: string; does: string; none?: true }>;
  /** The guided question; what it can be about begins with the topics. */
  ask: Questionnaire;
  bring: ThingToBring[];
  /** Mail address of the operator, for reports of errors; empty where there is none. */
  contact: string;
  /** What the offices of a place are called, by authority; `german` where the page is in another language. */
  offices: Record<string, { name: string; german: string; does: string; icon: string }>;
  /** Name by language tag. */
  languages: Record<string, string>;
}

/** What people bring to services of these types; `german` names a document where the page is in another language. */
export interface ThingToBring {
  types: string[];
  name: string;
  german: string;
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
  'users',
  'door-open',
  'messages-square',
  'folder',
  'wallet',
  'scale',
  'hourglass',
  'graduation-cap',
  'link',
  'bookmark',
  'bookmark-x',
  'copy',
  'message-circle',
  'flag',
  'badge-check',
  'list',
  'map',
  'calendar-days',
  'calendar-plus',
  'landmark',
  'lock',
  'book',
  'rotate-ccw',
  'phone-call',
];

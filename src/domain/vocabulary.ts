/** What a service is, in the words of its table; each has a name in every language under `facets`. */
export const KINDS = ['advice', 'course', 'group', 'authority', 'online', 'helpline'] as const;

/** Who runs it: the federations of free welfare, migrants' organisations, other associations, or one of the three levels of the state. */
export const CARRIERS = [
  'awo',
  'caritas',
  'diakonie',
  'drk',
  'paritaet',
  'zwst',
  'bdv',
  'migrants',
  'ngo',
  'kommune',
  'land',
  'bund',
] as const;

/** How one speaks with it. */
export const CHANNELS = ['site', 'phone', 'chat', 'video', 'mail', 'outreach'] as const;

/** What makes it easy to go there. `open`: one may come without an appointment. */
export const ACCESS = [
  'open',
  'appointment',
  'free',
  'anonymous',
  'confidential',
  'step-free',
  'childcare',
  'women-only',
] as const;

/** Whom it is made for; none named means everybody. */
export const AUDIENCES = [
  'women',
  'men',
  'children',
  'young',
  'families',
  'seniors',
  'lgbtiq',
  'disabled',
  'refugees',
  'workers',
  'students',
] as const;

/** Residence situations it names; a hint for the reader, never a reason to hide it. */
export const STATUSES = ['asylum', 'recognised', 'tolerated', 'ukraine', 'eu', 'residence', 'undocumented'] as const;

/** Levels of German courses (CEFR, and reading and writing from the start). */
export const LEVELS = ['literacy', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Whether there is room: `long` waiting, or `full` for the time being. */
export const WAITING = ['long', 'full'] as const;

export type Kind = (typeof KINDS)[number];
export type Carrier = (typeof CARRIERS)[number];
export type Channel = (typeof CHANNELS)[number];
export type Access = (typeof ACCESS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Status = (typeof STATUSES)[number];
export type Level = (typeof LEVELS)[number];

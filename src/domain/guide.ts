/** Levels of the German state that decide a matter; `independent` is no authority. */
export type Level = 'bund' | 'land' | 'kommune' | 'independent';

/** An office or adviser of `src/data/authorities.json`; its names stand in `locales/{tag}/authorities.json`. */
export interface Authority {
  id: string;
  level: Level;
  /** Its picture in the list of a place's offices; absent for all that are not found by a place. */
  icon?: string | undefined;
}

/** Where a fact was read: `checked` is the ISO date on which it was last held against the source. */
export interface Source {
  title: string;
  url: string;
  checked: string;
}

/** Who decides, pays or advises in the matter of a guide; `who` is the id of an authority. */
export interface Decider {
  role: 'decides' | 'pays' | 'advises';
  who: string;
}

/** What is the same for a guide in every language; it stands in the header of the German text. */
export interface GuideFacts {
  slug: string;
  topic: string;
  services: string[];
  related: string[];
  decides: Decider[];
  sources: Source[];
  /** State of the law, `YYYY-MM`. */
  law: string;
  /** ISO date of the last check of the whole text. */
  checked: string;
  /** The text names amounts of money: its sources grow old sooner. */
  amounts: boolean;
  /** No telling title in address or tab, quick exit shown. */
  sensitive: boolean;
}

export type Method = 'source' | 'human' | 'machine' | 'machine, reviewed';

/** A guide's words in one language. `revision` is that of the German text it was written from. */
export interface GuideText {
  language: string;
  title: string;
  summary: string;
  /** Everyday words under which people look for it. */
  search: string[];
  method: Method;
  revision: string;
}

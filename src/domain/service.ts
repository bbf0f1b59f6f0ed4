import type { Schedule } from './schedule.ts';
import type { Access, Audience, Carrier, Channel, Kind, Level, Status } from './vocabulary.ts';

/** An advice service, course, group, office or online offer: a flat form of an HSDS service at a location. */
export interface Service extends Schedule {
  /** Stable, `a-z0-9-`; part of the address `/services/{id}/`. */
  id: string;
  name: string;
  kind: Kind;
  organization: string;
  /** The kind of organization; empty where unknown. */
  carrier: Carrier | '';
  /** Ids of `src/data/service-types.json`, the main one first. */
  types: string[];
  street: string;
  postal_code: string;
  city: string;
  /** Land as ISO 3166-2 code without `DE-`, e.g. `SH`; empty for nationwide offers. */
  state: string;
  /** Five-digit district key (AGS); empty where unknown. */
  district: string;
  latitude: number | null;
  longitude: number | null;
  /** How exact the position is: of the address, of the postal code, of the town. */
  position: 'address' | 'postal_code' | 'city' | '';
  /** How far it reaches: `local` people come, `state` and `national` are reached by phone or online. */
  area: 'local' | 'state' | 'national';
  phones: Phone[];
  email: string;
  url: string;
  /** How one speaks with it; never empty where the table names any way to reach it. */
  channels: Channel[];
  /** Tags of languages spoken there; empty means unknown, never "German only". */
  languages: string[];
  /** Tags of languages for which an interpreter comes on request; `*` is any language. */
  interpreters: string[];
  /** For whom it is made; empty means for everybody. */
  audience: Audience[];
  /** Youngest and oldest age in years, both included; null where any or unknown. */
  ages: [number, number] | null;
  /** Residence situations it names; a hint, never an exclusion. */
  status: Status[];
  /** What is known of its access; what is not named is unknown. */
  access: Access[];
  /** What it costs where it is not free, in German: "5 € im Monat". */
  cost: string;
  /** Whether new people are taken, and the ISO date since when this was known. */
  waiting: '' | 'long' | 'full';
  waiting_since: string;
  /** Facts of a course; null for all else. */
  course: Course | null;
  /** OpenStreetMap `opening_hours`; for courses and groups the times they meet; empty where unknown. */
  opening_hours: string;
  /** What the hours do not say, in German: "nach Vereinbarung". */
  hours_note: string;
  note: string;
  source: string;
  /** ISO date or year (`2024`, `2024-05`, `2024-05-17`) of the source; empty where the source shows none. */
  checked: string;
  /** ISO date of the last day it exists; empty where it goes on. */
  valid_to: string;
}

/** A phone number in E.164 for `tel:` and as people write it. */
export interface Phone {
  tel: string;
  text: string;
  note: string;
}

/** What people ask about a course; empty or 0 where unknown. */
export interface Course {
  level: Level | '';
  /** Lessons a week. */
  lessons: number;
  /** ISO date of the next start. */
  starts: string;
  /** Name of the exam at its end: "DTZ". */
  exam: string;
}

/** A service about which nothing is known: what `whole` fills in. */
export const NOTHING_KNOWN: Service = {
  id: '',
  name: '',
  kind: 'advice',
  organization: '',
  carrier: '',
  types: [],
  street: '',
  postal_code: '',
  city: '',
  state: '',
  district: '',
  latitude: null,
  longitude: null,
  position: '',
  area: 'local',
  phones: [],
  email: '',
  url: '',
  channels: [],
  languages: [],
  interpreters: [],
  audience: [],
  ages: null,
  status: [],
  access: [],
  cost: '',
  waiting: '',
  waiting_since: '',
  course: null,
  opening_hours: '',
  week: [],
  closed_on_holidays: false,
  dates: [],
  closures: [],
  hours_note: '',
  note: '',
  source: '',
  checked: '',
  valid_to: '',
};

/** A service as files carry it: only what is known. */
export type SlimService = Pick<Service, 'id'> & Partial<Service>;

/** Leaves out what is not known; `whole` brings it back. */
export function slim(service: Service): SlimService {
  const known = Object.entries(service).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(NOTHING_KNOWN[field as keyof Service]),
  );
  return Object.fromEntries(known) as SlimService;
}

/** A service out of a file, with all its fields. */
export function whole(service: SlimService): Service {
  return { ...NOTHING_KNOWN, ...service };
}

/** Whether it is no part of the state that decides about people: counsellors of associations are, offices are not. */
export function independence({ carrier }: Service): 'independent' | 'authority' | 'unknown' {
  if (!carrier) return 'unknown';
  return ['kommune', 'land', 'bund'].includes(carrier) ? 'authority' : 'independent';
}

/** Whether people meet there at its times, instead of coming while it is open. */
export function meets({ kind }: Pick<Service, 'kind'>): boolean {
  return kind === 'course' || kind === 'group';
}

/** Whether it could endanger somebody if others learn that they looked at it. */
export function isSensitive({ types }: Pick<Service, 'types'>): boolean {
  return types.some((type) => type === 'schutzhaus' || type === 'gewaltberatung');
}

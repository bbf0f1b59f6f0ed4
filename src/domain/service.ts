/** An advice service, course, group or office: a flat form of an HSDS service at a location. */
export interface Service {
  /** Stable, `a-z0-9-`; part of the address `/services/{id}/`. */
  id: string;
  name: string;
  organization: string;
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
  /** Tags of languages spoken there; empty means unknown, never "German only". */
  languages: string[];
  /** OpenStreetMap `opening_hours`; empty where unknown. */
  opening_hours: string;
  /** Open spans of an ordinary week in minutes since Monday 00:00, `[from, to]`, sorted, made from `opening_hours` at build. */
  week: [number, number][];
  /** Closed on public holidays of the Land. */
  closed_on_holidays: boolean;
  /** What the hours do not say, in German: "nach Vereinbarung". */
  hours_note: string;
  by_appointment: boolean;
  note: string;
  source: string;
  /** ISO date or year (`2024`, `2024-05`, `2024-05-17`) of the source; empty where the source shows none. */
  checked: string;
}

/** A phone number in E.164 for `tel:` and as people write it. */
export interface Phone {
  tel: string;
  text: string;
  note: string;
}

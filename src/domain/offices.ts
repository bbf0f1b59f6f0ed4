import { fold } from './fold.ts';
import type { Place } from './place.ts';
import { stateOf } from './state.ts';

/** How far an answer can be trusted: a source says so, a rule makes it probable, or the reader has to ask. */
export const SURENESS = ['certain', 'likely', 'ask'] as const;
export type Sureness = (typeof SURENESS)[number];

/** Who has the task of some authorities; where several rules fit a place, the last one holds. */
export interface OfficeRule {
  /** Ids of authorities. */
  for: string[];
  /** Länder (ISO 3166-2 without `DE-`) or districts (AGS) where it holds; everywhere if absent. */
  in?: string[];
  only?: 'cities' | 'rural';
  /** A group of towns, the only ones it holds for. */
  towns?: string;
  /** German names; `*district`, `*city`, `*town` and `*jobcenter` stand for those of the place. */
  who: string[];
  sure: Sureness;
  /** Which sentence tells the reason: a key of the interface texts. */
  why: string;
  source: string;
  /** ISO date or year of the source; absent where it shows none. */
  checked?: string;
  phone?: string;
}

/** An official search on the web that leads to the address of an office. */
export interface OfficeFinder {
  name: string;
  url: string;
  for: string[];
}

/** What a phone needs to name the offices of any place: `more.offices` of the directory. */
export interface OfficeTable {
  /** Name by district (AGS): `Stadt Köln`, `Kreis Borken`. */
  districts: Record<string, string>;
  finders: OfficeFinder[];
  /** Towns of each group by district. */
  towns: Record<string, Record<string, string[]>>;
  /** Names of the Jobcenter where they are not those of the district. */
  jobcenters: Record<string, string[]>;
  rules: OfficeRule[];
  /** The authorities' common number: as printed, as dialled, open spans in minutes since Monday 00:00. */
  help: { text: string; tel: string; week: [number, number][] };
}

/** The office for one authority at a place; no `names`, and no source, where the place says too little. */
export interface Office extends Pick<OfficeRule, 'sure' | 'why' | 'checked' | 'phone'> {
  authority: string;
  names: string[];
  source?: string;
  finder: OfficeFinder | undefined;
}

/** The offices of a place in the order of the rules. Where its districts differ, or are unknown, the reader has to ask. */
export function officesFor(place: Place, table: OfficeTable): Office[] {
  const authorities = [...new Set(table.rules.flatMap((rule) => rule.for))];
  return authorities.map((authority) => {
    const finder = table.finders.find((one) => one.for.includes(authority));
    const answers = (place.districts.length ? place.districts : ['']).flatMap((district) => {
      const rule = table.rules.findLast((one) => one.for.includes(authority) && holds(one, place, district, table));
      return rule ? [{ rule, names: rule.who.flatMap((who) => nameOf(who, rule, place, district, table)) }] : [];
    });
    const names = [...new Set(answers.flatMap((answer) => answer.names))];
    const rule = answers[0]?.rule;
    if (!rule || names.length === 0) return { authority, names, finder, sure: 'ask', why: 'place' };
    const mayDiffer = names.length > rule.who.length || (place.device && dependsOnTown(authority, place, table));
    return { ...rule, authority, names, finder, sure: mayDiffer ? 'ask' : rule.sure };
  });
}

/** Whether towns of the district have an office of their own, which a position without a town cannot tell. */
function dependsOnTown(authority: string, { districts }: Place, { rules, towns }: OfficeTable): boolean {
  const groups = rules.filter((rule) => rule.for.includes(authority)).flatMap((rule) => rule.towns ?? []);
  return groups.some((group) => districts.some((district) => (towns[group]?.[district] ?? []).length > 0));
}

function holds({ in: where, only, towns }: OfficeRule, place: Place, district: string, table: OfficeTable): boolean {
  const isCity = table.districts[district]?.startsWith('Stadt ') ?? false;
  if (only && (district === '' || isCity !== (only === 'cities'))) return false;
  if (towns && !townIn(table.towns[towns]?.[district], place)) return false;
  return !where || where.includes(district) || where.includes(stateOf(district));
}

function nameOf(who: string, rule: OfficeRule, place: Place, district: string, table: OfficeTable): string[] {
  const name = table.districts[district];
  const town = place.device || place.districts.length > 1 ? 'am Wohnort' : place.name.replace(/,.*/, '');
  if (who === '*district') return name ? [name] : [];
  if (who === '*city') return [`Stadt ${townIn(table.towns[rule.towns!]?.[district], place)}`];
  if (who === '*town') return name ? [`Rathaus ${town}`] : [];
  if (who === '*jobcenter') return name ? jobcenters(town, table.jobcenters[district] ?? [bare(name)]) : [];
  return [who];
}

const bare = (district: string) => district.replace(/^Stadt /, '');

/** The Jobcenter whose name holds that of the quarter, else all of the district. */
function jobcenters(town: string, names: string[]): string[] {
  const quarter = fold(town.replace(/\(.*/, ''));
  const own =
    names.length > 1 ? names.filter((name) => ` ${fold(name.replace('Berlin ', ''))} `.includes(` ${quarter} `)) : [];
  return (own.length ? own : names).map((name) => `Jobcenter ${name}`);
}

/** The town of a group that a place is, begins with (`Singen (Hohentwiel)`) or is a quarter of (`Linden (Hannover)`). */
function townIn(towns: string[] | undefined, { name }: Place): string | undefined {
  const own = fold(name.replace(/,.*/, ''));
  const whole = fold(/\((.+)\)/.exec(name)?.[1] ?? '');
  return towns?.find((town) => own === fold(town) || whole === fold(town) || own.startsWith(`${fold(town)} `));
}

import { kilometresToBox } from './box.ts';
import { addDays } from './dates.ts';
import { type FilterChoices, type Filters, NO_FILTERS } from './filters.ts';
import { type Fit, fitOf } from './fit.ts';
import { type Grade, gradeOf } from './grade.ts';
import { type LanguageTable, mayHold, tableName, wordsWished } from './holds.ts';
import { type Hit, type Nearest, nearest } from './nearest.ts';
import { type Moment, openness, opensWithin } from './openness.ts';
import { enoughFor, inOrder, isNear, NEAR_KM, settled } from './order.ts';
import type { Place } from './place.ts';
import { reaches } from './reach.ts';
import { type Relaxed, relax } from './relax.ts';
import { type Service, type SlimService, whole } from './service.ts';
import { type DirectoryIndex, elsewhereFor, isLocated, type Shard } from './shards.ts';
import { stateOf } from './state.ts';

/** The answer to a search, each list in the order it is shown. */
export interface Found {
  /** What surely fits, in the order of `inOrder`; who speaks the wished language before those with an interpreter. */
  hits: Hit[];
  /** There may be further hits, perhaps only far ones. */
  more: boolean;
  /** What may fit: its source does not name the languages, or the access, that are wished. */
  unsure: Hit[];
  /** Offers of the Land, or local ones without a position. */
  state: Service[];
  nationwide: Service[];
  /** Where nothing near fits or may fit: what to give up, and how many near services (at most `count`) that finds. */
  relaxed: Relaxed[];
  /** Länder whose shard could not be loaded; `''` stands for the offers without a distance. */
  missing: string[];
  /** Not so while only the first of the hits are known, and the other lists are on their way. */
  complete: boolean;
  index: DirectoryIndex;
}

const NOTHING_YET = { hits: [], more: false, unsure: [], state: [], nationwide: [], relaxed: [], missing: [] };

/** Reads a file of the directory by its address; rejects where it cannot be had. */
export type Load = <T>(address: string) => Promise<T>;

/**
 * All that helps people at a place: the `count` nearest services that pass the filters, and offers without a distance.
 * `early` is told whenever more of the hits are certain, in their final order, while others are still looked for.
 */
export async function search(
  place: Place,
  filters: Filters,
  choices: FilterChoices,
  count: number,
  now: Moment,
  load: Load,
  early: (found: Found) => void = () => undefined,
): Promise<Found> {
  const index = await load<DirectoryIndex>('/directory/index.json');
  const services = async ({ file }: { file: string }) => (await load<SlimService[]>(file)).map(whole);
  const loadShard = async (shard: Shard) => (await services(shard)).filter(isLocated);
  const judge = (service: Service, wanted = filters): Fit =>
    isThere(service, wanted, index, now) ? fitOf(service, wanted, choices) : 'no';
  const table = await languageTable(filters.language, index, load);
  const shardsFor = (wanted: Filters, grades?: Grade[]) =>
    index.shards.filter(mayHold(index, wordsWished(wanted, choices), wanted.language ? table : undefined, grades));
  const today = todayOf(index, now);
  let told = 0;
  const tell = (found: readonly Hit[], atLeast: number) => {
    const hits = settled(found, atLeast, count, today);
    if (hits.length > told) early({ ...NOTHING_YET, hits, complete: false, index });
    told = Math.max(told, hits.length);
  };
  const isEnough = enoughFor(count);
  const find = (passes: (service: Service) => boolean, most: number, shards = shardsFor(filters), enough = isEnough) =>
    nearest(place, shards, loadShard, passes, most, enough);

  const groups: Nearest[] = [];
  for (const grade of filters.language ? (['speaks', 'interpreter'] as const) : [undefined]) {
    const passes = (one: Service) => judge(one) === 'yes' && (!grade || gradeOf(one, filters.language) === grade);
    const first = groups[0];
    const most = count + 1 - (first?.hits.filter(isNear).length ?? 0);
    const enough: typeof isEnough = (hits, atLeast) => {
      if (!first) tell(hits, atLeast);
      return isEnough(hits, atLeast);
    };
    groups.push(await find(passes, most, shardsFor(filters, grade && [grade]), enough));
    if (!first) tell(groups[0]!.hits, Number.POSITIVE_INFINITY);
  }
  const vague =
    filters.access.length > 0 ? shardsFor(filters) : filters.language ? shardsFor(filters, ['unknown']) : [];
  const unsure = await find((service) => judge(service) === 'maybe', count, vague);
  const sure = groups.map(({ hits }) => hits);
  const near = [...sure.flat(), ...unsure.hits].filter(isNear);
  const countNear = async (wanted: Filters) => {
    const around = shardsFor(wanted).filter(({ box }) => kilometresToBox(place, box) <= NEAR_KM);
    return (await find((service) => judge(service, wanted) !== 'no', count, around)).hits.filter(isNear).length;
  };

  const states = place.state ? [place.state] : near.map(({ service }) => service.state);
  const parts = elsewhereFor(index, [...states, ...place.districts.map(stateOf)]);
  const rest = await Promise.all(parts.map((part) => services(part).catch(() => undefined)));
  const whereabouts = { districts: place.districts, states };
  const reaching = rest.flatMap((part) => part ?? []).filter((service) => reaches(service, whereabouts));
  const suited = reaching.filter((service) => judge(service) !== 'no');
  const ofKind = { ...NO_FILTERS, topic: filters.topic, type: filters.type };
  const nationwide = (wanted: Filters) =>
    reaching.filter((service) => service.area === 'national' && judge(service, wanted) !== 'no');
  const missing = [...groups, unsure].flatMap((part) => part.missing).flatMap((shard) => shard.states);
  const hits = inOrder(sure, count, today);
  return {
    hits,
    more: sure.flat().length > hits.length || groups.some(({ left }) => left),
    unsure: inOrder([unsure.hits], count, today),
    state: suited.filter(({ area }) => area !== 'national'),
    nationwide: nationwide(nationwide(filters).length > 0 ? filters : ofKind),
    relaxed: near.length > 0 ? [] : await relax(filters, countNear),
    missing: [...new Set(rest.includes(undefined) ? [...missing, ''] : missing)].sort(),
    complete: true,
    index,
  };
}

/** What the shards hold for a language; undefined where nothing is asked, the directory is small, or the table not at hand. */
async function languageTable(language: string, { more }: DirectoryIndex, load: Load) {
  const file = more[tableName(language)] ?? more[tableName('')];
  return language && file ? load<LanguageTable>(file).catch(() => undefined) : undefined;
}

/** Public holidays where a service is; those of all Länder for nationwide offers. */
export function holidaysFor({ state }: Service, { holidays }: Pick<DirectoryIndex, 'holidays'>): readonly string[] {
  return holidays[state] ?? holidays[''] ?? [];
}

/** Today as an ISO date; never before the build, where the device's clock is wrong. */
export function todayOf({ built }: Pick<DirectoryIndex, 'built'>, { date }: Moment): string {
  return built > date ? built : date;
}

/** Whether a service still exists, and is open when it is wished. */
function isThere(service: Service, { open }: Filters, index: DirectoryIndex, now: Moment): boolean {
  const holidays = holidaysFor(service, index);
  if (service.valid_to && service.valid_to < todayOf(index, now)) return false;
  if (open && (service.course?.starts ?? '') > addDays(now.date, open === 'now' ? 0 : 6)) return false;
  if (open === 'now') return openness(service, holidays, now).state === 'open';
  return !open || opensWithin(service, 7, holidays, now);
}

import { kilometresToBox } from './box.ts';
import { addDays } from './dates.ts';
import type { FilterChoices, Filters } from './filters.ts';
import { fitOf } from './fit.ts';
import { mayHold, wordsWished } from './holds.ts';
import { type Hit, nearest } from './nearest.ts';
import type { Moment } from './openness.ts';
import { isNear, NEAR_KM } from './order.ts';
import type { Place } from './place.ts';
import { DAY, spansAhead } from './schedule.ts';
import { holidaysFor, type Load } from './search.ts';
import { type Service, type SlimService, whole } from './service.ts';
import { byId, type DirectoryIndex, isLocated, type Shard } from './shards.ts';
import type { Kind } from './vocabulary.ts';

/** A time at which something takes place: ISO date and minutes of that day; `to` passes 1440 where it ends on the next. */
export interface Occurrence {
  date: string;
  from: number;
  to: number;
}

/** One service at one time. */
export interface Meeting extends Hit, Occurrence {}

/** What happens near a place in seven days, today being the first; each list by day, time and distance. */
export interface WeekAhead {
  /** Courses and groups. */
  meetings: Meeting[];
  /** Advice one may come to without an appointment, as far as known. */
  advice: Meeting[];
  /** Courses that begin after the seven days, the first one first. */
  later: Hit[];
  /** There is more of one kind than the `count` nearest. */
  more: boolean;
  /** Länder a part of which could not be loaded. */
  missing: string[];
  index: DirectoryIndex;
}

const DAYS = 7;

/** The week around a place from the `count` nearest services of each kind that fit the filters; opens only near shards that may hold any. */
export async function weekAhead(
  place: Place,
  filters: Filters,
  choices: FilterChoices,
  count: number,
  now: Moment,
  load: Load,
): Promise<WeekAhead> {
  const index = await load<DirectoryIndex>('/directory/index.json');
  const loadShard = async ({ file }: Shard) => (await load<SlimService[]>(file)).map(whole).filter(isLocated);
  const around = index.shards.filter(({ box }) => kilometresToBox(place, box) <= NEAR_KM);
  const times = (service: Service) =>
    occurrencesOf(service, holidaysFor(service, index), now).filter(
      ({ date, from }) => filters.open !== 'now' || (date === now.date && from <= now.minute % DAY),
    );
  const find = async (kinds: Kind[], passes: (service: Service) => boolean) => {
    const shards = around.filter(mayHold(index, [kinds, ...wordsWished(filters, choices)]));
    const fits = (service: Service) =>
      kinds.includes(service.kind) && passes(service) && fitOf(service, filters, choices) !== 'no';
    const { hits, missing } = await nearest(place, shards, loadShard, fits, count + 1);
    const near = hits.filter(isNear);
    return { hits: near.slice(0, count), more: near.length > count, missing };
  };
  const found = await Promise.all([
    find(['course', 'group'], (service) => times(service).length > 0),
    find(['advice'], (service) => isWalkIn(service) && times(service).length > 0),
    find(['course'], (service) => !filters.open && startsLater(service, now)),
  ]);
  const [groups, advice, later] = found;
  const meetings = ({ hits }: { hits: Hit[] }) =>
    hits.flatMap((hit) => times(hit.service).map((time) => ({ ...hit, ...time }))).sort(byTime);
  return {
    meetings: meetings(groups),
    advice: meetings(advice),
    later: later.hits.sort((a, b) => compare(startOf(a), startOf(b)) || a.km - b.km),
    more: found.some(({ more }) => more),
    missing: [...new Set(found.flatMap(({ missing }) => missing.flatMap(({ states }) => states)))].sort(),
    index,
  };
}

/** The times of a service in the seven days from `now` that are not over yet; none before a course begins or after its end. */
export function occurrencesOf(service: Service, holidays: readonly string[], now: Moment): Occurrence[] {
  return spansAhead(service, holidays, now.date, DAYS)
    .filter(([, to]) => to > now.minute % DAY)
    .flatMap(([from, to]) => (to - from > DAY ? byDay(from, to) : [[from, to] as const]))
    .map(([from, to]) => {
      const days = Math.floor(from / DAY);
      return { date: addDays(now.date, days), from: from - days * DAY, to: to - days * DAY };
    })
    .filter(({ date }) => startOf({ service }) <= date && (!service.valid_to || date <= service.valid_to));
}

/** Cuts a span of more than a day at each midnight, as "Mon 08:00 to Fri 20:00" would be misread. */
function byDay(from: number, to: number): [number, number][] {
  const first = Math.floor(from / DAY);
  const days = Array.from({ length: Math.ceil(to / DAY) - first }, (_, n) => (first + n) * DAY);
  return days.map((start) => [Math.max(start, from), Math.min(start + DAY, to)]);
}

const isWalkIn = ({ access }: Service) => access.includes('open') || !access.includes('appointment');

const startOf = ({ service }: { service: Service }) => service.course?.starts ?? '';

function startsLater(service: Service, { date }: Moment): boolean {
  return startOf({ service }) >= addDays(date, DAYS);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byTime = (a: Meeting, b: Meeting) =>
  compare(a.date, b.date) || a.from - b.from || a.km - b.km || byId(a.service, b.service);

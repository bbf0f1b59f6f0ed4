import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDirectory } from '../../src/build/directory.ts';
import { kilometres } from '../../src/domain/distance.ts';
import type { FilterChoices, Filters } from '../../src/domain/filters.ts';
import type { Place } from '../../src/domain/place.ts';
import { type Found, type Load, search } from '../../src/domain/search.ts';
import type { Service } from '../../src/domain/service.ts';
import { type DirectoryIndex, isLocated } from '../../src/domain/shards.ts';
import { madeUpService, madeUpServices } from './made-up-services.ts';

const choices: FilterChoices = {
  topics: [
    { id: 'work', services: ['arbeit', 'jmd'] },
    { id: 'mind', services: ['krise'] },
  ],
  types: ['arbeit', 'jmd', 'krise'],
  languages: ['ar', 'uk'],
  audience: ['women', 'young'],
  channel: ['site', 'phone'],
  access: ['free', 'open', 'childcare'],
};
const HOLIDAYS: Record<string, string[]> = { BE: ['2026-11-24'], BY: ['2026-11-26'], '': ['2026-11-24'] };
const BUILT = '2026-11-20';

const startingOn = (starts: string): Service['course'] => ({ level: '', lessons: 0, starts, exam: '' });
const anyService = fc.record({
  types: fc.subarray([...choices.types], { minLength: 1 }),
  languages: fc.subarray(['ar', 'de', 'uk']),
  interpreters: fc.constantFrom<string[]>([], [], ['*'], ['ar'], ['uk']),
  audience: fc.subarray([...choices.audience]),
  channels: fc.subarray([...choices.channel]),
  access: fc.subarray([...choices.access, 'appointment'] as Service['access']),
  cost: fc.constantFrom('', '', '5 €'),
  checked: fc.constantFrom('', '2026-06', '2025-05-20', '2025-05-21', '2023'),
  valid_to: fc.constantFrom('', '', '2026-11-22', '2026-11-24'),
  week: fc.constantFrom<Service['week']>(
    [],
    [[540, 720]],
    [[1440 + 540, 1440 + 720]],
    [[6 * 1440 + 600, 6 * 1440 + 660]],
  ),
  dates: fc.constantFrom<Service['dates']>([], [], [['2026-11-29', 600, 660]], [['2026-12-05', 600, 660]]),
  closures: fc.constantFrom<Service['closures']>([], [], [['2026-11-23', '2026-11-25']]),
  closed_on_holidays: fc.boolean(),
  course: fc.constantFrom(null, null, startingOn('2026-11-28'), startingOn('2026-12-07')),
  state: fc.constantFrom('BE', 'BY'),
  area: fc.constantFrom('local', 'local', 'local', 'local', 'state', 'national') as fc.Arbitrary<Service['area']>,
  latitude: fc.constantFrom(52, 52.2, 52.4, 52.45, 52.6, 53, 48),
  longitude: fc.constantFrom(13, 13.1, 13.7),
});
const seldom = <T extends string>(...values: T[]): fc.Arbitrary<T | ''> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('' as const) }, fc.constantFrom(...values));
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  topic: seldom('work', 'mind'),
  type: seldom(...choices.types),
  language: fc.constantFrom('', 'ar', 'uk'),
  audience: seldom(...choices.audience),
  channel: seldom(...choices.channel),
  access: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Filters['access']>([]) },
    fc.subarray([...choices.access], { maxLength: 2 }),
  ),
  open: seldom('now', 'week'),
});
const anyNow = fc.constantFrom(
  { date: '2026-11-23', minute: 600 },
  { date: '2026-11-24', minute: 1440 + 719 },
  { date: '2026-11-24', minute: 1440 + 720 },
  { date: '2026-11-29', minute: 6 * 1440 + 630 },
);

/** The directory as it is built, in small files. */
function directory(services: Service[], most: number): Load {
  const files = buildDirectory(services, HOLIDAYS, BUILT, {}, most);
  return async <T>(address: string) => JSON.parse(files.get(address.slice(1)) ?? '') as T;
}

type Now = { date: string; minute: number };

/** Without spans: whether it is open in this minute after midnight of a day. */
function isOpenAt(service: Service, date: string, minuteOfDay: number): boolean {
  if (service.closures.some(([first, last]) => date >= first && date <= last)) return false;
  if (service.dates.some(([day, from, to]) => day === date && minuteOfDay >= from && minuteOfDay < to)) return true;
  if (service.closed_on_holidays && HOLIDAYS[service.state]?.includes(date)) return false;
  const minute = ((new Date(date).getUTCDay() + 6) % 7) * 1440 + minuteOfDay;
  return service.week.some(([from, to]) => minute >= from && minute < to);
}

/** Half hour by half hour: made-up hours begin and end there. */
function isOpen(service: Service, open: Filters['open'], { date, minute }: Now): boolean {
  if (!open) return true;
  const lastDay = open === 'now' ? date : new Date(Date.parse(date) + 6 * 86_400_000).toISOString().slice(0, 10);
  if (service.course && service.course.starts > lastDay) return false;
  if (open === 'now') return isOpenAt(service, date, minute % 1440);
  for (let ahead = minute % 1440; ahead < 7 * 1440; ahead += 30 - (ahead % 30)) {
    const day = new Date(Date.parse(date) + Math.floor(ahead / 1440) * 86_400_000).toISOString().slice(0, 10);
    if (isOpenAt(service, day, ahead % 1440)) return true;
  }
  return false;
}

/** What is to be asked for where the source is silent; undefined where the service does not fit. */
function questions(service: Service, filters: Filters, now: Now): string[] | undefined {
  const topic = choices.topics.find(({ id }) => id === filters.topic);
  if (service.valid_to && service.valid_to < now.date) return undefined;
  if (topic && !topic.services.some((type) => service.types.includes(type))) return undefined;
  if (filters.type && !service.types.includes(filters.type)) return undefined;
  if (filters.audience && service.audience.length && !service.audience.includes(filters.audience)) return undefined;
  if (filters.channel && !service.channels.includes(filters.channel)) return undefined;
  if (!isOpen(service, filters.open, now)) return undefined;
  const asked: string[] = [];
  for (const word of filters.access) {
    if (service.access.includes(word)) continue;
    if (word === 'free' && service.cost) return undefined;
    if (word === 'open' && service.access.includes('appointment')) return undefined;
    asked.push(word);
  }
  const { language } = filters;
  if (language && ![...service.languages, ...service.interpreters].some((tag) => tag === language || tag === '*')) {
    if (service.languages.length > 0) return undefined;
    asked.push(language);
  }
  return asked;
}

/** Every list of a search by looking at every service. */
function scan(services: Service[], place: Place, filters: Filters, count: number, now: Now) {
  const located = services.filter(isLocated).map((service) => ({ service, km: kilometres(place, service) }));
  const needsInterpreter = (service: Service) =>
    filters.language && !service.languages.includes(filters.language) ? 1 : 0;
  const isOld = (checked: string) =>
    checked === '2023' || checked === '2025-05-20' || (checked === '2025-05-21' && now.date > '2026-11-21');
  const sorted = (asks: boolean) => {
    const fitting = located.filter(({ service }) => {
      const asked = questions(service, filters, now);
      return asked && asked.length > 0 === asks;
    });
    const key = ({ service, km }: (typeof located)[number]) =>
      km <= 50 ? [0, asks ? 0 : needsInterpreter(service), km] : [1, 0, km];
    const first = fitting
      .sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        const at = x.findIndex((part, n) => part !== y[n]);
        return at < 0 ? (a.service.id < b.service.id ? -1 : 1) : x[at]! - y[at]!;
      })
      .filter((hit, n) => hit.km <= 50 || count > 10 || n < 3)
      .slice(0, count);
    const last = first.filter(({ service, km }) => km <= 50 && isOld(service.checked));
    const near = first.filter((hit) => hit.km <= 50 && !last.includes(hit));
    return [...near, ...last, ...first.filter(({ km }) => km > 50)].map(({ service, km }) => `${service.id} ${km}`);
  };
  const elsewhere = services
    .filter((service) => !isLocated(service) && (service.area === 'national' || service.state === 'BE'))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const suited = elsewhere.filter((service) => questions(service, filters, now));
  const kind: Filters = { ...filters, language: '', audience: '', channel: '', access: [], open: '' };
  const isOfKind = (service: Service) => questions(service, kind, now) !== undefined;
  const national = (list: Service[]) => list.filter(({ area }) => area === 'national').map(({ id }) => id);
  const near = located.filter(({ km }) => km <= 50);
  const nothing = !near.some(({ service }) => questions(service, filters, now));
  const given = Object.entries(filters).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter(Boolean)
      .map((one) => [name, one]),
  );
  const relaxed = given.map(([name, one]) => {
    const rest = { ...filters, [name!]: name === 'access' ? filters.access.filter((word) => word !== one) : '' };
    return [name, one, Math.min(count, near.filter(({ service }) => questions(service, rest, now)).length)];
  });
  return {
    hits: sorted(false),
    unsure: sorted(true),
    state: suited.filter(({ area }) => area !== 'national').map(({ id }) => id),
    nationwide: national(suited).length > 0 ? national(suited) : national(elsewhere.filter(isOfKind)),
    relaxed: nothing ? relaxed.filter(([, , found]) => found !== 0) : [],
  };
}

const place = { postal_code: '', name: '', districts: ['11000'], state: 'BE', latitude: 52.1, longitude: 13.1 };

let toldEarly = 0;

/** A search in the words of the scan; what it tells early has to be the beginning of what it finds. */
async function answer(filters: Filters, count: number, now: Now, load: Load) {
  const told: Found[] = [];
  const found = await search(place, filters, choices, count, now, load, (one) => told.push(one));
  const list = (hits: typeof found.hits) => hits.map(({ service, km }) => `${service.id} ${km}`);
  for (const { hits } of told) expect(list(hits)).toEqual(list(found.hits).slice(0, hits.length));
  toldEarly += told.length;
  return {
    hits: list(found.hits),
    unsure: list(found.unsure),
    state: found.state.map(({ id }) => id),
    nationwide: found.nationwide.map(({ id }) => id),
    relaxed: found.relaxed.map(({ name, value, count }) => [name, value, count]),
  };
}

test('ten thousand searches find, order and offer to relax what a look at every service does', {
  timeout: 300_000,
}, async () => {
  let found = 0;
  let relaxed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyService, { maxLength: 25, size: 'max' }),
      anyFilters,
      fc.constantFrom(1, 2, 3, 5, 8, 11, 14),
      fc.integer({ min: 1, max: 10 }),
      anyNow,
      async (facts, filters, count, most, now) => {
        const services = facts.map((one, n) => madeUpService({ id: `s-${n}`, district: '', ...one }));
        const given = await answer(filters, count, now, directory(services, most));
        found += given.hits.length;
        relaxed += given.relaxed.length;
        expect(given).toEqual(scan(services, place, filters, count, now));
      },
    ),
    { numRuns: 10_000 },
  );
  expect(found).toBeGreaterThan(5_000);
  expect(toldEarly).toBeGreaterThan(2_000);
  expect(relaxed).toBeGreaterThan(1_000);
});

test('in a directory so large that it skips files, a search finds what a look at every service does', {
  timeout: 300_000,
}, async () => {
  const facts = fc.sample(anyService, { numRuns: 6_000, seed: 4 });
  const services = madeUpServices(6_000).map((service, n) => ({
    ...service,
    ...facts[n],
    district: '',
    types: n % 200 ? ['arbeit'] : n % 400 ? ['krise'] : ['krise', 'arbeit'],
    languages: n % 90 === 0 ? ['ar'] : n % 3 ? ['de'] : [],
    interpreters: n % 70 === 1 ? ['*'] : n % 100 === 2 ? ['uk'] : [],
    latitude: service.latitude,
    longitude: service.longitude,
  }));
  const load = directory(services, 100);
  expect(Object.keys((await load<DirectoryIndex>('/directory/index.json')).more)).toContain('language-ar');
  const searches = fc.sample(fc.record({ filters: anyFilters, now: anyNow }), { numRuns: 150, seed: 4 });
  for (const { filters, now } of searches) {
    const wanted: Filters = { ...filters, open: filters.open && 'now' };
    expect(await answer(wanted, 5, now, load)).toEqual(scan(services, place, wanted, 5, now));
  }
});

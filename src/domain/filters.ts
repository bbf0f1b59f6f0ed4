import type { Access, Audience, Channel } from './vocabulary.ts';

/** What a reader looks for; empty means anything. It stands in the address of the finder, the place never does. */
export interface Filters {
  topic: string;
  type: string;
  language: string;
  audience: Audience | '';
  channel: Channel | '';
  /** What it has to offer, all of it. */
  access: Access[];
  /** Open at this moment, or at any time within seven days. */
  open: '' | 'now' | 'week';
}

/** The values a filter can take. A topic stands for several service types. */
export interface FilterChoices {
  topics: readonly { id: string; services: readonly string[] }[];
  types: readonly string[];
  languages: readonly string[];
  audience: readonly Audience[];
  channel: readonly Channel[];
  access: readonly Access[];
}

/** Nothing is asked. */
export const NO_FILTERS: Filters = {
  topic: '',
  type: '',
  language: '',
  audience: '',
  channel: '',
  access: [],
  open: '',
};

/** Names of the filters, in the order of the form and of the address. */
export const FILTER_NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

/** Filters of a query string such as `?topic=work&access=free&access=childcare`; unknown names and values are dropped. */
export function readFilters(query: string, choices: FilterChoices): Filters {
  const pairs = query
    .replace(/^\?/, '')
    .split('&')
    .map((part) => part.split('=', 2));
  const some = <T extends string>(name: string, values: readonly T[]): T[] =>
    values.filter((value) => pairs.some(([asked, given]) => asked === name && given === value));
  const one = <T extends string>(name: string, values: readonly T[]): T | '' => some(name, values)[0] ?? '';
  return {
    topic: one(
      'topic',
      choices.topics.map((topic) => topic.id),
    ),
    type: one('type', choices.types),
    language: one('language', choices.languages),
    audience: one('audience', choices.audience),
    channel: one('channel', choices.channel),
    access: some('access', choices.access),
    // Links of former times say `open=1`.
    open: one('open', ['1']) ? 'now' : one('open', ['now', 'week']),
  };
}

/** The query string of filters, in one order, with `?`; empty where nothing is asked. */
export function writeFilters(filters: Filters): string {
  const parts = setFilters(filters).map(({ name, value }) => `${name}=${value}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** Each wish by itself, and the filters without just it. */
export function setFilters(filters: Filters): { name: keyof Filters; value: string; without: Filters }[] {
  return FILTER_NAMES.flatMap((name) =>
    [filters[name]]
      .flat()
      .filter(Boolean)
      .map((value) => {
        const rest = name === 'access' ? filters.access.filter((word) => word !== value) : '';
        return { name, value, without: { ...filters, [name]: rest } };
      }),
  );
}

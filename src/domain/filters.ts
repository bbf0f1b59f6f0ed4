import type { Service } from './service.ts';

/** What a reader looks for; empty means anything. It stands in the address of the finder, the place never does. */
export interface Filters {
  topic: string;
  type: string;
  language: string;
  open: boolean;
}

/** The values a filter can take. A topic stands for several service types. */
export interface FilterChoices {
  topics: readonly { id: string; services: readonly string[] }[];
  types: readonly string[];
  languages: readonly string[];
}

/** Filters of a query string such as `?topic=work&open=1`; unknown names and values are dropped. */
export function readFilters(query: string, choices: FilterChoices): Filters {
  const given = new Map(
    query
      .replace(/^\?/, '')
      .split('&')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const known = (name: string, values: readonly string[]) => values.find((value) => value === given.get(name)) ?? '';
  return {
    topic: known(
      'topic',
      choices.topics.map((topic) => topic.id),
    ),
    type: known('type', choices.types),
    language: known('language', choices.languages),
    open: given.get('open') === '1',
  };
}

/** The query string of filters, in one order, with `?`; empty where nothing is asked. */
export function writeFilters({ topic, type, language, open }: Filters): string {
  const parts = Object.entries({ topic, type, language, open: open ? '1' : '' }).filter(([, value]) => value);
  return parts.length ? `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}

/** Whether a service is of the wished topic and type; a topic is met by any of its types. */
export function matchesKind(service: Service, { topic, type }: Filters, choices: FilterChoices): boolean {
  const wished = choices.topics.find(({ id }) => id === topic)?.services;
  const ofTopic = !wished || service.types.some((id) => wished.includes(id));
  return ofTopic && (!type || service.types.includes(type));
}

/** Whether the wished language is spoken there; `unknown` where the source names no language at all. */
export function speaks(service: Service, language: string): 'yes' | 'no' | 'unknown' {
  if (!language || service.languages.includes(language)) return 'yes';
  return service.languages.length ? 'no' : 'unknown';
}

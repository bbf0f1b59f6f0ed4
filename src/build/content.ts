import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Questionnaire } from '../domain/advise.ts';
import type { FormatWords } from '../domain/format-words.ts';
import type { Authority } from '../domain/guide.ts';
import { hasPages, type Language } from '../domain/language.ts';
import { adviceSchema } from './advice.ts';
import type { Fault } from './faults.ts';
import { flawsOf } from './flaws.ts';
import { type GuideFile, readGuide } from './guides.ts';
import type { HelplineTexts } from './helplines.ts';
import { interfaceFaults } from './interface-texts.ts';
import { readJsonTable, type Table } from './json-table.ts';
import { filesIn, ROOT, readText } from './read.ts';
import { referenceFaults } from './references.ts';
import {
  anyObject,
  authoritiesSchema,
  bringSchema,
  bringWordsSchema,
  coreGuidesSchema,
  formatsSchema,
  isTag,
  languagesSchema,
  type Matter,
  type MatterWords,
  mattersSchema,
  matterWordsSchema,
  nameWordsSchema,
  type OfficeWords,
  officeWordsSchema,
  type Phrases,
  phrasesSchema,
  type ServiceType,
  serviceTypesSchema,
  serviceTypeWordsSchema,
  topicsSchema,
  topicWordsSchema,
} from './tables.ts';

/** All words of one language as the translators wrote them. */
export interface Words {
  ui: object;
  topics: Record<string, { title: string; question: string; description: string }>;
  serviceTypes: Record<string, { name: string; does: string; search: string[] }>;
  authorities: Record<string, { name: string; does: string }>;
  bring: Record<string, string>;
  helplines: HelplineTexts;
  officeWords: OfficeWords;
  phrases: Phrases;
  matters: MatterWords;
  guides: Map<string, GuideFile>;
}

/** Everything the editors wrote, checked: `faults` holds all that is wrong in any file. */
export interface Content {
  /** All languages of the registry; `words` has those with pages. */
  languages: Language[];
  /** How each language writes dates, lists and distances, by tag. */
  formats: Record<string, FormatWords>;
  /** The guides a core language has. */
  coreGuides: string[];
  topics: { id: string; icon: string; services: string[] }[];
  serviceTypes: ServiceType[];
  authorities: Authority[];
  bring: { id: string; document: boolean; types: string[] }[];
  advice: Questionnaire;
  matters: Matter[];
  words: Map<string, Words>;
  /** What stands where, by file. */
  tables: Map<string, Table>;
  faults: Fault[];
}

/** Reads `locales` and the plain tables of `src/data` below `root`; `today` is the ISO date of the build. */
export function readContent(root = ROOT, today = new Date().toISOString().slice(0, 10)): Content {
  const faults: Fault[] = [];
  const tables = new Map<string, Table>();
  const read = <T>(path: string, schema: z.ZodType<T>, empty: T): T => {
    const { data, table, faults: wrong } = readJsonTable(root, path, schema, empty);
    tables.set(path, table);
    faults.push(...wrong);
    return data;
  };
  const readGuides = (tag: string) => {
    const paths = filesIn(join(root, 'locales', tag, 'guides'), '.md');
    const guides = new Map<string, GuideFile>();
    for (const path of paths) {
      const { text, file, faults: unreadable } = readText(path);
      const { guide, faults: wrong } = readGuide(text, file, tag, today);
      faults.push(...unreadable, ...wrong);
      if (guide) guides.set(guide.slug, guide);
    }
    const ids = paths.map((path) => basename(path, '.md'));
    tables.set(`locales/${tag}/guides`, { ids, lineOf: () => 1 });
    return guides;
  };
  const languages = read('locales/languages.json', languagesSchema, []);
  const formats = read('locales/formats.json', formatsSchema, {});
  const coreGuides = read('src/data/core-guides.json', coreGuidesSchema, []);
  const topics = read('src/data/topics.json', topicsSchema, []);
  const serviceTypes = read('src/data/service-types.json', serviceTypesSchema, []);
  const authorities = read('src/data/authorities.json', authoritiesSchema, []);
  const advice = read('src/data/advise.json', adviceSchema, { about: [], whom: [], how: [], rules: [] });
  const bring = read('src/data/bring.json', bringSchema, []);
  const matters = read('src/data/matters.json', mattersSchema, []);
  const words = new Map<string, Words>();
  for (const tag of tagsWithPages(root, languages, tables.get('locales/languages.json')!.ids)) {
    const isCore = languages.some((language) => language.tag === tag && language.state === 'core');
    /** A table that a core language need not have. */
    const further = <T>(name: string, schema: z.ZodType<T>, empty: T): T => {
      const path = `locales/${tag}/${name}`;
      return isCore && !existsSync(join(root, path)) ? empty : read(path, schema, empty);
    };
    words.set(tag, {
      ui: read(`locales/${tag}/ui.json`, anyObject, {}),
      topics: read(`locales/${tag}/topics.json`, topicWordsSchema, {}),
      serviceTypes: read(`locales/${tag}/service-types.json`, serviceTypeWordsSchema, {}),
      authorities: further('authorities.json', nameWordsSchema, {}),
      bring: further('bring.json', bringWordsSchema, {}),
      helplines: read(`locales/${tag}/helplines.json`, anyObject, {}) as Words['helplines'],
      officeWords: further('words.json', officeWordsSchema, {}),
      phrases: further('phrases.json', phrasesSchema, { situations: [] }),
      matters: further('matters.json', matterWordsSchema, {}),
      guides: readGuides(tag),
    });
  }
  for (const [tag, { ui }] of words) {
    const file = `locales/${tag}/ui.json`;
    const german = words.get('de')?.ui ?? {};
    const intl = languages.find((language) => language.tag === tag)?.intl ?? tag;
    if (Object.keys(ui).length && Object.keys(german).length)
      faults.push(...interfaceFaults(ui, german, intl, file, tables.get(file)!.lineOf));
  }
  const content = {
    languages,
    formats,
    coreGuides,
    topics,
    serviceTypes,
    authorities,
    bring,
    advice,
    matters,
    words,
    tables,
    faults,
  };
  faults.push(...referenceFaults(content), ...flawsOf(content));
  return content;
}

/** Tags of the languages that have pages; where the registry cannot be read, of those that have a folder. */
function tagsWithPages(root: string, languages: Language[], ids: string[]): string[] {
  if (languages.length) return languages.filter(hasPages).map(({ tag }) => tag);
  return ids.filter((tag) => isTag(tag) && existsSync(join(root, 'locales', tag)));
}

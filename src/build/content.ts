import { join } from 'node:path';
import type { z } from 'zod';
import type { Authority } from '../domain/guide.ts';
import type { Language } from '../domain/language.ts';
import type { Fault } from './faults.ts';
import { type GuideFile, readGuide } from './guides.ts';
import { filesIn, ROOT, readJson, readText } from './read.ts';
import { faultsOf } from './schema.ts';
import { structureFaults } from './structure.ts';
import {
  type Matter,
  type MatterWords,
  mattersSchema,
  matterWordsSchema,
  type OfficeWords,
  officeWordsSchema,
  type Phrases,
  phrasesSchema,
} from './tables.ts';

/** All words of one language as the translators wrote them. */
export interface Words {
  ui: object;
  topics: Record<string, { title: string; question: string; description: string }>;
  serviceTypes: Record<string, { name: string; does: string }>;
  authorities: Record<string, { name: string; does: string }>;
  helplines: Record<string, { name: string; for: string; languages?: string; note?: string }>;
  officeWords: OfficeWords;
  phrases: Phrases;
  matters: MatterWords;
  guides: Map<string, GuideFile>;
}

/** Everything the editors wrote, checked: `faults` holds all that is wrong in any file. */
export interface Content {
  languages: Language[];
  topics: { id: string; icon: string; services: string[] }[];
  serviceTypes: { id: string; icon: string }[];
  authorities: Authority[];
  matters: Matter[];
  words: Map<string, Words>;
  faults: Fault[];
}

/** Reads `locales` and the plain tables of `src/data` below `root`. */
export function readContent(root = ROOT): Content {
  const faults: Fault[] = [];
  const json = <T>(path: string, fallback: T): T => {
    const read = readJson(join(root, path), fallback);
    faults.push(...read.faults);
    return read.data;
  };
  /** A table held against its schema; one that does not fit is empty and its faults stop the build. */
  const table = <T>(path: string, schema: z.ZodType<T>, empty: T): T => {
    const read = readJson<unknown>(join(root, path), empty);
    const parsed = schema.safeParse(read.data);
    faults.push(...read.faults, ...faultsOf(parsed, read.file, (field) => lineIn(read.text, field), 'file'));
    return parsed.success ? parsed.data : empty;
  };
  const languages = json<Language[]>('locales/languages.json', []);
  const topics = json<Content['topics']>('src/data/topics.json', []);
  const serviceTypes = json<Content['serviceTypes']>('src/data/service-types.json', []);
  const authorities = json<Authority[]>('src/data/authorities.json', []);
  const matters = table<Matter[]>('src/data/matters.json', mattersSchema, []);
  const words = new Map<string, Words>();
  for (const { tag } of languages) {
    const guides = new Map<string, GuideFile>();
    for (const path of filesIn(join(root, 'locales', tag, 'guides'), '.md')) {
      const { text, file, faults: unreadable } = readText(path);
      const { guide, faults: wrong } = readGuide(text, file, tag);
      faults.push(...unreadable, ...wrong);
      if (guide) guides.set(guide.slug, guide);
    }
    words.set(tag, {
      ui: json(`locales/${tag}/ui.json`, {}),
      topics: json(`locales/${tag}/topics.json`, {}),
      serviceTypes: json(`locales/${tag}/service-types.json`, {}),
      authorities: json(`locales/${tag}/authorities.json`, {}),
      helplines: json(`locales/${tag}/helplines.json`, {}),
      officeWords: table<OfficeWords>(`locales/${tag}/words.json`, officeWordsSchema, {}),
      phrases: table<Phrases>(`locales/${tag}/phrases.json`, phrasesSchema, { situations: [] }),
      matters: table<MatterWords>(`locales/${tag}/matters.json`, matterWordsSchema, {}),
      guides,
    });
  }
  const content = { languages, topics, serviceTypes, authorities, matters, words, faults };
  faults.push(...referenceFaults(content));
  return content;
}

/** The line of a JSON text that holds the last key of a path that can be found; a list's items are found by their order. */
function lineIn(text: string, path: PropertyKey[]): number {
  let from = 0;
  for (const key of path) {
    const at = typeof key === 'number' ? nthBrace(text, from, key) : text.indexOf(`"${String(key)}"`, from);
    if (at < 0) break;
    from = at;
  }
  return text.slice(0, from).split('\n').length;
}

const nthBrace = (text: string, from: number, n: number): number => {
  let at = text.indexOf('[', from);
  for (let i = 0; i <= n && at >= 0; i++) at = text.indexOf('{', at + 1);
  return at;
};

/** Names in headers and marks that lead nowhere, and translations that do not fit their source. */
function referenceFaults(content: Content): Fault[] {
  const { topics, serviceTypes, authorities, words } = content;
  const faults: Fault[] = [];
  const source = words.get('de');
  if (!source) return faults;
  const known = (table: { id: string }[]) => new Set(table.map(({ id }) => id));
  const [topicIds, typeIds, authorityIds] = [known(topics), known(serviceTypes), known(authorities)];
  const check = (file: string, field: string, ok: boolean, name: string, where: string) => {
    if (!ok)
      faults.push({
        file,
        line: 1,
        field,
        message: `"${name}" is not known`,
        remedy: `use one that stands in ${where}`,
      });
  };
  for (const [slug, { file, facts }] of source.guides) {
    if (!facts) continue;
    check(file, 'topic', topicIds.has(facts.topic), facts.topic, 'src/data/topics.json');
    for (const id of facts.services) check(file, 'services', typeIds.has(id), id, 'src/data/service-types.json');
    for (const { who } of facts.decides)
      check(file, 'decides', authorityIds.has(who), who, 'src/data/authorities.json');
    for (const to of facts.related)
      check(file, 'related', source.guides.has(to) && to !== slug, to, 'locales/de/guides');
  }
  for (const { id, topic, decides, pays, advises, guide } of content.matters) {
    const file = 'src/data/matters.json';
    check(file, `${id} topic`, topicIds.has(topic), topic, 'src/data/topics.json');
    check(file, `${id} guide`, source.guides.has(guide), guide, 'locales/de/guides');
    for (const who of [...decides, ...pays, ...advises])
      check(file, id, authorityIds.has(who), who, 'src/data/authorities.json');
    check(file, 'id', id in source.matters, id, 'locales/de/matters.json');
  }
  for (const [word, { guide }] of Object.entries(source.officeWords))
    check('locales/de/words.json', word, !guide || source.guides.has(guide), guide ?? '', 'locales/de/guides');
  for (const [tag, { guides, officeWords }] of words) {
    for (const [slug, guide] of guides) {
      const original = source.guides.get(slug);
      if (!original) check(guide.file, 'file name', false, slug, 'locales/de/guides');
      else if (tag !== 'de') faults.push(...structureFaults(original, guide));
      faults.push(...markFaults(guide, officeWords, source.guides, typeIds));
    }
  }
  return faults;
}

/** Office words without an explanation and links to guides or service types that do not exist. */
function markFaults(guide: GuideFile, officeWords: object, guides: Map<string, unknown>, types: Set<string>): Fault[] {
  const faults: Fault[] = [];
  guide.body.split('\n').forEach((text, index) => {
    const add = (field: string, message: string, remedy: string) =>
      faults.push({ file: guide.file, line: guide.bodyLine + index, field, message, remedy });
    for (const [, surface, of] of text.matchAll(/:word\[([^\]]*)\](?:\{of="?([^"}]*)"?\})?/g)) {
      const headword = of ?? surface!;
      if (!Object.hasOwn(officeWords, headword))
        add(':word', `"${headword}" has no explanation`, `add it to ${guide.file.replace(/guides\/.*/, 'words.json')}`);
    }
    for (const [, slug] of text.matchAll(/\]\(guide:([a-z0-9-]+)\)/g))
      if (!guides.has(slug!)) add('link', `there is no guide ${slug}`, 'use the file name of a German guide');
    for (const [, type] of text.matchAll(/\]\(find:([a-z0-9-]+)\)/g))
      if (!types.has(type!))
        add('link', `there is no service type ${type}`, 'use an id of src/data/service-types.json');
  });
  return faults;
}

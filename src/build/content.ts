import { join } from 'node:path';
import type { Authority } from '../domain/guide.ts';
import type { Language } from '../domain/language.ts';
import type { Fault } from './faults.ts';
import { type GuideFile, readGuide } from './guides.ts';
import { filesIn, ROOT, readJson, readText } from './read.ts';
import { structureFaults } from './structure.ts';

/** All words of one language as the translators wrote them. */
export interface Words {
  ui: object;
  topics: Record<string, { title: string; question: string; description: string }>;
  serviceTypes: Record<string, { name: string; does: string }>;
  authorities: Record<string, { name: string; does: string }>;
  helplines: Record<string, { name: string; for: string; languages?: string; note?: string }>;
  officeWords: Record<string, { is?: string; means: string }>;
  guides: Map<string, GuideFile>;
}

/** Everything the editors wrote, checked: `faults` holds all that is wrong in any file. */
export interface Content {
  languages: Language[];
  topics: { id: string; icon: string; services: string[] }[];
  serviceTypes: { id: string; icon: string }[];
  authorities: Authority[];
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
  const languages = json<Language[]>('locales/languages.json', []);
  const topics = json<Content['topics']>('src/data/topics.json', []);
  const serviceTypes = json<Content['serviceTypes']>('src/data/service-types.json', []);
  const authorities = json<Authority[]>('src/data/authorities.json', []);
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
      officeWords: json(`locales/${tag}/words.json`, {}),
      guides,
    });
  }
  const content = { languages, topics, serviceTypes, authorities, words, faults };
  faults.push(...referenceFaults(content));
  return content;
}

/** Names in headers and marks that lead nowhere, and translations that do not fit their source. */
function referenceFaults({ topics, serviceTypes, authorities, words }: Content): Fault[] {
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

import type { Content } from './content.ts';
import type { Fault } from './faults.ts';
import type { GuideFile } from './guides.ts';
import { structureFaults } from './structure.ts';

const TOPICS = 'src/data/topics.json';
const TYPES = 'src/data/service-types.json';
const AUTHORITIES = 'src/data/authorities.json';
const ADVICE = 'src/data/advise.json';
const BRING = 'src/data/bring.json';
const MATTERS = 'src/data/matters.json';
const CORE = 'src/data/core-guides.json';
export const GUIDES = 'locales/de/guides';

/** Names that lead nowhere, tables with other entries than they describe, translations that do not fit their source. */
export function referenceFaults(content: Content): Fault[] {
  const { languages, coreGuides, topics, bring, advice, matters, words, tables } = content;
  const faults: Fault[] = [];
  /** Whether a table has the name; one that could not be read at all is not blamed twice. */
  const has = (where: string, id: string) => {
    const ids = tables.get(where)?.ids;
    return !ids?.length || ids.includes(id);
  };
  const check = (file: string, path: PropertyKey[], name: string, where: string, lineOf = tables.get(file)?.lineOf) => {
    if (has(where, name)) return;
    const place = { file, line: lineOf?.(path) ?? 1, field: path.join('.') };
    faults.push({ ...place, message: `"${name}" is not known`, remedy: `use one of ${where}, or add it there` });
  };

  for (const [i, { tag, state }] of languages.entries())
    if (state !== 'services' && !has('locales/formats.json', tag))
      faults.push({
        file: 'locales/languages.json',
        line: tables.get('locales/languages.json')?.lineOf([i, 'tag']) ?? 1,
        field: `${i}.tag`,
        message: `"${tag}" has no row in locales/formats.json`,
        remedy: 'run npm run formats, which adds it',
      });
  for (const [i, slug] of coreGuides.entries()) check(CORE, [i], slug, GUIDES);
  for (const [i, { tag, state }] of languages.entries())
    for (const slug of state === 'core' ? coreGuides : [])
      if (!words.get(tag)?.guides.has(slug))
        faults.push({
          file: 'locales/languages.json',
          line: tables.get('locales/languages.json')?.lineOf([i, 'state']) ?? 1,
          field: `${i}.state`,
          message: `"${tag}" is no core language yet: locales/${tag}/guides/${slug}.md is missing or has faults`,
          remedy: `translate it, or set the state to services`,
        });
  for (const [i, { services }] of topics.entries())
    for (const [j, id] of services.entries()) check(TOPICS, [i, 'services', j], id, TYPES);
  for (const [i, { types }] of bring.entries())
    for (const [j, id] of types.entries()) check(BRING, [i, 'types', j], id, TYPES);
  for (const [i, { type, about = [] }] of advice.rules.entries()) {
    check(ADVICE, ['rules', i, 'type'], type, TYPES);
    for (const [j, id] of about.entries())
      if (!advice.about.some((choice) => choice.id === id)) check(ADVICE, ['rules', i, 'about', j], id, TOPICS);
  }
  for (const [i, matter] of matters.entries()) {
    check(MATTERS, [i, 'topic'], matter.topic, TOPICS);
    check(MATTERS, [i, 'guide'], matter.guide, GUIDES);
    for (const role of ['decides', 'pays', 'advises'] as const)
      for (const [j, id] of matter[role].entries()) check(MATTERS, [i, role, j], id, AUTHORITIES);
  }
  for (const [word, { guide }] of Object.entries(words.get('de')?.officeWords ?? {}))
    if (guide) check('locales/de/words.json', [word, 'guide'], guide, GUIDES);

  for (const [table, where] of Object.entries(DESCRIBED)) {
    for (const tag of words.keys())
      for (const id of tables.get(`locales/${tag}/${table}`)?.ids ?? [])
        check(`locales/${tag}/${table}`, [id], id, where);
    for (const [i, id] of (tables.get(where)?.ids ?? []).entries())
      if (id) check(where, [i, 'id'], id, `locales/de/${table}`);
  }

  for (const { file, slug, facts, lineOf } of words.get('de')?.guides.values() ?? []) {
    if (!facts) continue;
    const { topic, services, decides, related } = facts;
    check(file, ['topic'], topic, TOPICS, lineOf);
    for (const [i, id] of services.entries()) check(file, ['services', i], id, TYPES, lineOf);
    for (const [i, { who }] of decides.entries()) check(file, ['decides', i, 'who'], who, AUTHORITIES, lineOf);
    for (const [i, to] of related.entries())
      check(file, ['related', i], to === slug ? `${to}, this guide` : to, GUIDES, lineOf);
  }
  for (const [tag, own] of words) {
    for (const guide of own.guides.values()) {
      const original = words.get('de')?.guides.get(guide.slug);
      if (!has(GUIDES, guide.slug)) check(guide.file, ['file name'], guide.slug, GUIDES);
      else if (original && tag !== 'de') faults.push(...structureFaults(original, guide));
      faults.push(...markFaults(guide, has));
    }
  }
  return faults;
}

/** Tables of words by the table whose entries they describe. */
const DESCRIBED = {
  'topics.json': TOPICS,
  'service-types.json': TYPES,
  'authorities.json': AUTHORITIES,
  'bring.json': BRING,
  'matters.json': MATTERS,
};

/** Office words without an explanation and links to guides or service types that do not exist. */
function markFaults(guide: GuideFile, has: (where: string, id: string) => boolean): Fault[] {
  const faults: Fault[] = [];
  const wordsFile = guide.file.replace(/^.*(locales\/[^/]+\/)guides\/.*/, '$1words.json');
  guide.body.split('\n').forEach((text, index) => {
    const add = (field: string, message: string, remedy: string) =>
      faults.push({ file: guide.file, line: guide.bodyLine + index, field, message, remedy });
    for (const [, surface, of] of text.matchAll(/:word\[([^\]]*)\](?:\{of="?([^"}]*)"?\})?/g)) {
      const headword = of ?? surface!;
      if (!has(wordsFile, headword)) add(':word', `"${headword}" has no explanation`, `add it to ${wordsFile}`);
    }
    for (const [, slug] of text.matchAll(/\]\(guide:([a-z0-9-]+)\)/g))
      if (!has(GUIDES, slug!)) add('link', `there is no guide ${slug}`, 'use the file name of a German guide');
    for (const [, type] of text.matchAll(/\]\(find:([a-z0-9-]+)\)/g))
      if (!has(TYPES, type!)) add('link', `there is no service type ${type}`, `use an id of ${TYPES}`);
  });
  return faults;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../domain/language.ts';
import { type GuideFile, readGuide } from '../guides.ts';
import { filesIn, readJson } from '../read.ts';
import { guideUnits } from './guide-units.ts';
import { type Json, tableUnits } from './table-units.ts';

/** One text to translate: what German says, and what the language says (`''` where it says nothing yet). */
export interface Unit {
  /** `words.json#Duldung/means`, `guides/registration.md#text/steps-1`; known again by it in exchanged files. */
  id: string;
  /** Below `locales/{tag}/`. */
  file: string;
  /** Units of one entry are stamped together; `''` where a file, a guide, is stamped as a whole. */
  entry: string;
  path: string[];
  german: string;
  own: string;
  /** The translation may leave it out. */
  optional: boolean;
  /** Words people type: no translation of the German ones, they do not age. */
  free: boolean;
}

/** Tables of words of each language, in the order translators should take them. */
export const TABLES = [
  'ui.json',
  'topics.json',
  'service-types.json',
  'authorities.json',
  'bring.json',
  'helplines.json',
  'words.json',
  'phrases.json',
  'matters.json',
];

/** What German and one language say in a table, below `root`; nothing where the file is not there or not sound. */
export function readTable(root: string, tag: string, file: string): Json {
  const path = join(root, 'locales', tag, file);
  return existsSync(path) ? readJson<Json>(path, {}).data : {};
}

/** The guides of one language by slug; broken ones are left out. */
export function readGuides(root: string, tag: string): Map<string, GuideFile> {
  const read = filesIn(join(root, 'locales', tag, 'guides'), '.md').map(
    (path) => readGuide(readFileSync(path, 'utf8'), path.slice(path.indexOf('locales/')), tag, '9999').guide,
  );
  return new Map(read.filter((guide) => guide !== undefined).map((guide) => [guide.slug, guide]));
}

/** Tables a core language has. */
const CORE = new Set(['ui.json', 'topics.json', 'service-types.json', 'helplines.json']);

/**
 * Every text of one language held against German: tables first, then guides. A language that is not complete needs the
 * core only; of the rest what it has is among them.
 */
export function readUnits(root: string, { tag, intl, state }: Pick<Language, 'tag' | 'intl' | 'state'>): Unit[] {
  const own = readGuides(root, tag);
  const core = new Set(readJson<string[]>(join(root, 'src/data/core-guides.json'), []).data);
  const tables = TABLES.map((file) =>
    tableUnits(file, readTable(root, 'de', file), readTable(root, tag, file), intl).filter(
      (_unit, _n, all) => state === 'complete' || CORE.has(file) || all.some(({ own }) => own),
    ),
  );
  const guides = [...readGuides(root, 'de')]
    .filter(([slug]) => state === 'complete' || core.has(slug) || own.has(slug))
    .map(([slug, german]) => guideUnits(german, own.get(slug)));
  return [...tables, ...guides].flat();
}

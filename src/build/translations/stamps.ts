import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Method } from '../../domain/guide.ts';
import { parseJson } from '../read.ts';
import { revisionOf } from '../revision.ts';
import { readGuides, type Unit } from './units.ts';

/** How an entry was translated, and from which German text. */
export interface Stamp {
  revision: string;
  method: Exclude<Method, 'source'>;
}

/** Stamps of one language by `words.json#Duldung` or, for a guide, `guides/registration.md#`. */
export type Stamps = Map<string, Stamp>;

/** What is stamped as one. */
export const entryId = ({ file, entry }: Pick<Unit, 'file' | 'entry'>): string => `${file}#${entry}`;

/** Units by what is stamped as one, in their order. */
export function entriesIn(units: readonly Unit[]): Map<string, Unit[]> {
  const entries = new Map<string, Unit[]>();
  for (const unit of units) {
    const id = entryId(unit);
    if (!entries.get(id)?.push(unit)) entries.set(id, [unit]);
  }
  return entries;
}

/** The revision of the German texts of one entry of a table, apart from words people type. */
export const entryRevision = (units: readonly Unit[]): string =>
  revisionOf([...new Set(units.filter(({ free }) => !free).map(({ german }) => german))]);

/** The revision each entry would be stamped with today: of its German texts, or of the German guide. */
export function revisionsNow(root: string, units: readonly Unit[]): Map<string, string> {
  const guides = readGuides(root, 'de');
  const now = [...entriesIn(units)].map(([id, entry]): [string, string] => {
    const slug = /^guides\/(.+)\.md#$/.exec(id)?.[1];
    return [id, slug ? guides.get(slug)!.text.revision : entryRevision(entry)];
  });
  return new Map(now);
}

/** Entries whose stamp fits today's German text. */
export const currentEntries = (root: string, units: readonly Unit[], stamps: Stamps): Set<string> =>
  new Set([...revisionsNow(root, units)].filter(([id, now]) => stamps.get(id)?.revision === now).map(([id]) => id));

const METHODS = /^([0-9a-f]{12}) (human|machine|machine, reviewed)$/;
const fileOf = (root: string, tag: string) => join(root, 'locales', tag, 'revisions.json');

/** Stamps of the tables from `locales/{tag}/revisions.json`, and of the guides from their headers. */
export function readStamps(root: string, tag: string): Stamps {
  const path = fileOf(root, tag);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  const stamps: Stamps = new Map();
  for (const [file, entries] of Object.entries(parseJson<Record<string, Record<string, string>>>(text, path, {}).data))
    for (const [entry, words] of Object.entries(entries)) {
      const [, revision, method] = METHODS.exec(words) ?? [];
      if (revision) stamps.set(`${file}#${entry}`, { revision, method: method as Stamp['method'] });
    }
  for (const [slug, { text }] of readGuides(root, tag))
    if (text.method !== 'source')
      stamps.set(`guides/${slug}.md#`, { revision: text.revision, method: text.method as Stamp['method'] });
  return stamps;
}

/** `revisions.json` for the tables among `stamps`, in the order of `units`; stamps of entries that are gone are left out. */
export function stampsFile(stamps: Stamps, units: readonly Unit[]): string {
  const files: Record<string, Record<string, string>> = {};
  for (const unit of units) {
    const stamp = stamps.get(entryId(unit));
    if (!stamp || !unit.entry) continue;
    files[unit.file] ??= {};
    files[unit.file]![unit.entry] = `${stamp.revision} ${stamp.method}`;
  }
  return `${JSON.stringify(files, null, 2)}\n`;
}

/** Writes `revisions.json` of one language. */
export const writeStamps = (root: string, tag: string, stamps: Stamps, units: readonly Unit[]): void =>
  writeFileSync(fileOf(root, tag), stampsFile(stamps, units));

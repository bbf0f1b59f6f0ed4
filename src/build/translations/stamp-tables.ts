import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasPages, type Language } from '../../domain/language.ts';
import { entriesIn, entryRevision, readStamps, writeStamps } from './stamps.ts';
import { readUnits, TABLES } from './units.ts';

/**
 * Notes in `locales/{tag}/revisions.json` that entries of tables fit today's German ones. `wanted`: `ar/words.json`,
 * one entry of it (`ar/words.json#Duldung`, `ar/ui.json#find.title`), or `--missing` for all without a stamp.
 * Gives what was stamped, file by file.
 */
export function stampTables(wanted: readonly string[], root: string, languages: readonly Language[]): string[] {
  return languages.flatMap((language) => {
    const { tag } = language;
    if (tag === 'de' || !hasPages(language) || !existsSync(join(root, 'locales', tag))) return [];
    const units = readUnits(root, language);
    const stamps = readStamps(root, tag);
    const stamped = new Set<string>();
    for (const [id, entry] of entriesIn(units)) {
      const { file, entry: name } = entry[0]!;
      const asked = wanted.some((one) => one === `${tag}/${id}` || one === `${tag}/${file}`);
      const missing = wanted.includes('--missing') && !stamps.has(id);
      const whole = entry.every(({ own, optional }) => own || optional);
      if (!name || !whole || !(asked || missing)) continue;
      stamps.set(id, { method: stamps.get(id)?.method ?? 'machine', revision: entryRevision(entry) });
      stamped.add(`${tag}/${file}${wanted.includes(`${tag}/${id}`) ? `#${name}` : ''}`);
    }
    if (stamped.size) writeStamps(root, tag, stamps, units);
    return [...stamped];
  });
}

/** Whether a name below `locales/` means a table or an entry of one. */
export const isTable = (name: string): boolean => TABLES.includes(/^[^/]+\/([^/#]+)/.exec(name)?.[1] ?? '');

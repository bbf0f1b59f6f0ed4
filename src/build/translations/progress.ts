import type { Language } from '../../domain/language.ts';
import type { Part, Progress } from '../../domain/progress.ts';
import { currentEntries, entriesIn, readStamps, type Stamp } from './stamps.ts';
import { readUnits, type Unit } from './units.ts';

const NONE = { total: 0, missing: 0, outdated: 0, unreviewed: 0, ready: 0 };
type State = Exclude<keyof Part, 'name' | 'total'>;

/** How far the translation of one language below `root` is. */
export function progressOf(root: string, language: Pick<Language, 'tag' | 'intl' | 'state'>): Progress {
  const units = readUnits(root, language);
  const stamps = readStamps(root, language.tag);
  const current = currentEntries(root, units, stamps);
  const parts = new Map<string, Part>();
  const all: Part = { name: 'all', ...NONE };
  for (const [id, entry] of entriesIn(units)) {
    const name = entry[0]!.entry ? entry[0]!.file : 'guides';
    const part = parts.get(name) ?? { name, ...NONE };
    const state = stateOf(entry, current.has(id), stamps.get(id));
    parts.set(name, part);
    for (const counts of [part, all]) {
      counts.total += 1;
      counts[state] += 1;
    }
  }
  return { tag: language.tag, parts: [...parts.values()], all };
}

function stateOf(entry: readonly Unit[], current: boolean, stamp: Stamp | undefined): State {
  if (entry.some(({ own, optional }) => !own && !optional)) return 'missing';
  if (!current) return 'outdated';
  return stamp?.method === 'machine' ? 'unreviewed' : 'ready';
}

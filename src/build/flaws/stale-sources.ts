import { staleDates } from '../../domain/stale.ts';
import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';

/** Sources of a German guide, and its state of the law, that were last read longer ago than their limit. */
export function staleSources({ facts, file, lineOf }: GuideFile, today: string): Fault[] {
  if (!facts) return [];
  return staleDates(facts, today).map(({ source, date, months }) => {
    const path = source === undefined ? ['law'] : ['sources', source, 'checked'];
    const what = source === undefined ? 'the state of the law' : facts.sources[source]!.title;
    const message = `${what} was read in ${date.slice(0, 7)}, the limit is ${months} months`;
    const remedy = 'read it anew, correct the text, set the new date';
    return { file, line: lineOf(path), field: path.join('.'), message, remedy };
  });
}

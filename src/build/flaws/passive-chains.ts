import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';
import { paragraphsOf } from './paragraphs.ts';

const AUXILIARY = '(?:[Ww](?:erden?|irst|ird|erdet|urden?)|worden)';
/** Participles that no infinitive looks like; `beraten` or `vergessen` may be the future and are let through. */
const PARTICIPLE = [
  '(?!geworden|gehören|geschehen|gelingen|gewinnen|gesamt)\\p{Ll}{0,7}ge\\p{Ll}{2,}(?:t|en)',
  '(?:auf|an|ab|aus|ein|nach|vor|zu)?(?:be|ver|er|ent|zer|über|unter|an)\\p{Ll}{2,}t',
  '\\p{Ll}+iert',
  '(?:ent|unter)schieden|verboten|verloren|(?:be|ent|er|voll)zogen|(?:be|ver|unter)schrieben|(?:über|unter)nommen|(?:be|ver)sprochen',
  '(?:be|ver)schlossen|verstanden|erhoben|verschoben|bewiesen|ausgewiesen',
].join('|');
const ENDS = '(?=$|[,;:.!?)]|\\s(?:und|oder|sowie)\\s)';
const PASSIVE = new RegExp(
  [
    `(?<!\\p{L})(?:${PARTICIPLE})\\s${AUXILIARY}(?!\\p{L})`,
    `(?<!\\p{L})${AUXILIARY}\\s(?:[^,;:.!?()]*?\\s)?(?:${PARTICIPLE})${ENDS}`,
  ].join('|'),
  'gu',
);

/** How often a German sentence stands in the passive voice. */
export const passivesIn = (sentence: string): number => sentence.match(PASSIVE)?.length ?? 0;

/** Passives in a row in a German guide: two in one sentence, or sentence after sentence. */
export function passiveChains(guide: GuideFile): Fault[] {
  const { file } = guide;
  return paragraphsOf(guide).flatMap(({ line, sentences }) => {
    const counts = sentences.map(passivesIn);
    const chained = sentences.filter((_, n) => counts[n]! > 1 || (counts[n]! > 0 && (counts[n - 1] ?? 0) > 0));
    return chained.map((text) => {
      const message = `is one passive after another: ${text.slice(0, 60)}…`;
      return { file, line, field: 'sentence', message, remedy: 'say who does it' };
    });
  });
}

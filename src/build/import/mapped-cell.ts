import { BETWEEN_LANGUAGES, languageTag } from './language-tags.ts';
import type { From } from './mapping.ts';

/** A cell as the mapping makes it; what was changed or left out is `told`; `wrong` says why it cannot be made. */
export interface MappedCell {
  cell: string;
  told: string[];
  wrong?: { message: string; remedy: string };
}

const LANGUAGES = ['languages', 'interpreters'];
/** In these columns a line break parts entries; elsewhere it is a space. */
const ENTRIES = ['phones', 'opening_hours', 'hours_note', 'note'];

/** The cell of our column `ours`, made of the columns `theirs`. */
export function mappedCell(ours: string, source: From, theirs: ReadonlyMap<string, string>): MappedCell {
  const from = typeof source === 'string' ? { column: source } : source;
  if ('value' in from) return { cell: from.value, told: [] };
  const { column, match, split, values, else: other } = from;
  const whole = [column]
    .flat()
    .map((name) => theirs.get(name) ?? '')
    .join(' ')
    .trim();
  const told: string[] = [];
  const taken = match && whole ? new RegExp(match, 'u').exec(oneLine(whole))?.[1] : whole;
  const isLanguages = LANGUAGES.includes(ours);
  const isList = isLanguages || split || values;
  if (taken !== undefined && !isList) {
    if (taken.includes('\n')) told.push(`${ours}: line breaks taken out`);
    const cell = ENTRIES.includes(ours) ? taken.replace(/\s*\n\s*/g, '; ') : oneLine(taken);
    return { cell: cell && `${from.prefix ?? ''}${cell}`, told };
  }
  const known = (word: string) => lookUp(values ?? {}, word) ?? (isLanguages ? languageTag(word) : undefined);
  const marks = split ?? (isLanguages ? BETWEEN_LANGUAGES : '|');
  const isWhole = taken === undefined || known(oneLine(taken)) !== undefined;
  const out = new Set<string>();
  for (const word of isWhole ? [oneLine(taken ?? whole)] : partsOf(taken, [marks].flat())) {
    const found = taken === undefined ? undefined : (known(word) ?? (values ? undefined : word));
    const value = found ?? other;
    if (value === undefined) return { cell: '', told, wrong: misfit(word, taken === undefined) };
    if (found === undefined) told.push(`${ours}: "${word.slice(0, 80)}" ${other ? `→ "${other}"` : 'left out'}`);
    if (value) out.add(value);
  }
  const cell = [...out].join('|');
  return { cell: cell && `${from.prefix ?? ''}${cell}`, told };
}

const misfit = (word: string, isMatch: boolean): MappedCell['wrong'] => ({
  message: `"${word.slice(0, 80)}" ${isMatch ? 'does not fit "match"' : 'is in no row of its "values"'}`,
  remedy: isMatch ? 'correct the cell or the "match", or add "else"' : 'add it to the mapping, or add "else"',
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Our value for a word of theirs: as it is written, else in small letters. */
function lookUp(values: Readonly<Record<string, string>>, word: string): string | undefined {
  if (Object.hasOwn(values, word)) return values[word];
  const small = oneLine(word).toLowerCase();
  return Object.entries(values).find(([theirs]) => oneLine(theirs).toLowerCase() === small)?.[1];
}

/** The words of a cell between line breaks and the marks. */
function partsOf(text: string, marks: readonly string[]): string[] {
  return marks
    .reduce((parts, mark) => parts.flatMap((part) => part.split(mark)), text.split('\n'))
    .map(oneLine)
    .filter(Boolean);
}

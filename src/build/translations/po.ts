/// <reference path="./gettext-parser.d.ts" />
import { type Message, po } from 'gettext-parser';
import type { Language } from '../../domain/language.ts';
import type { Fault } from '../faults.ts';
import { noteOf } from './notes.ts';
import { entryId, type Stamps } from './stamps.ts';
import type { Unit } from './units.ts';

/** One text as a translator gave it back; `sure` where nobody marked it as "needs work" (fuzzy). */
export interface Returned {
  id: string;
  german: string;
  text: string;
  sure: boolean;
}

/**
 * The texts of one language as a PO file (GNU gettext, UTF-8). Each unit is named by its context; what a machine
 * translated or what is older than the German text is marked `fuzzy`, so that tools ask a person to look at it.
 */
export function toPo(units: readonly Unit[], stamps: Stamps, current: ReadonlySet<string>, language: Language): string {
  const translations: Record<string, Record<string, Message>> = {};
  for (const unit of units) {
    const { id, german, own, file } = unit;
    const sure = current.has(entryId(unit)) && stamps.get(entryId(unit))?.method !== 'machine';
    const flag = own && !sure ? { flag: 'fuzzy' } : {};
    const comments = { extracted: noteOf(unit, language.intl), reference: `locales/de/${file}`, ...flag };
    translations[id] = { [german]: { msgctxt: id, msgid: german, msgstr: [own], comments } };
  }
  const headers = {
    'Project-Id-Version': 'Anlauf',
    Language: language.tag,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': 'de',
  };
  return `${Buffer.from(po.compile({ charset: 'utf-8', headers, translations }))
    .toString('utf8')
    .trimEnd()}\n`;
}

/** Reads a PO file: its language and its texts; `file` names it in faults. */
export function fromPo(text: string, file: string): { tag: string; returned: Returned[]; faults: Fault[] } {
  const fault = (line: number, field: string, message: string, remedy: string): Fault => {
    return { file, line, field, message, remedy };
  };
  let catalogue: ReturnType<typeof po.parse>;
  try {
    catalogue = po.parse(text, { validation: true });
  } catch (error) {
    const { message, lineNumber = 1 } = error as Error & { lineNumber?: number };
    const remedy = 'ask for the file anew, or correct the place in a program for PO files';
    return { tag: '', returned: [], faults: [fault(lineNumber, 'file', message, remedy)] };
  }
  const tag = catalogue.headers?.Language ?? '';
  const faults = tag ? [] : [fault(1, 'Language', 'is missing in the header', 'add a line "Language: uk\\n" to it')];
  const returned: Returned[] = [];
  for (const [id, messages] of Object.entries(catalogue.translations)) {
    if (!id) continue;
    const [first, ...others] = Object.values(messages);
    if (others.length) faults.push(fault(lineOf(text, id), id, 'stands here twice', 'keep the right one'));
    const { msgid, msgstr, comments } = first!;
    const sure = !/\bfuzzy\b/.test(comments?.flag ?? '');
    returned.push({ id, german: msgid, text: msgstr[0] ?? '', sure });
  }
  if (!faults.length && !returned.length)
    faults.push(fault(1, 'file', 'holds no text with a context', 'use a file from `npm run export-language`'));
  return { tag, returned, faults };
}

/** The line of a unit in the text of a PO file; 1 where its context is broken over lines. */
export function lineOf(text: string, id: string): number {
  const at = text.indexOf(`msgctxt ${JSON.stringify(id)}`);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from './faults.ts';

/** The top folder of the project; every path in a fault is relative to it. */
export const ROOT = new URL('../..', import.meta.url).pathname;

/** Bidi controls, zero-width and soft-hyphen characters that an editor cannot see; the joiners Persian needs stay. */
const HIDDEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/;

/** A text file of the editors: strict UTF-8, NFC, without hidden characters; faults name file and line. */
export function readText(path: string): { text: string; file: string; faults: Fault[] } {
  const file = relative(ROOT, path);
  const faults: Fault[] = [];
  if (!existsSync(path)) {
    faults.push({
      file,
      line: 1,
      field: 'file',
      message: 'is missing',
      remedy: 'create it; {} is a valid start for JSON',
    });
    return { text: '', file, faults };
  }
  const bytes = readFileSync(path);
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n');
  } catch {
    faults.push({ file, line: 1, field: 'file', message: 'is not valid UTF-8', remedy: 'save it with encoding UTF-8' });
  }
  text.split('\n').forEach((line, index) => {
    const hidden = HIDDEN.exec(line);
    const add = (message: string, remedy: string) =>
      faults.push({ file, line: index + 1, field: 'text', message, remedy });
    if (hidden)
      add(
        `holds the invisible character U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} in column ${hidden.index + 1}`,
        'delete it and write the place anew',
      );
    if (line !== line.normalize('NFC'))
      add('is not in Unicode form NFC', 'save it anew with an editor that writes NFC');
  });
  return { text: text.normalize('NFC'), file, faults };
}

/** A JSON file; a syntax error is a fault and gives `fallback`. */
export function readJson<T>(path: string, fallback: T): { data: T; text: string; file: string; faults: Fault[] } {
  const { text, file, faults } = readText(path);
  if (faults.length) return { data: fallback, text, file, faults };
  return { text, file, ...parseJson(text, file, fallback) };
}

/** A JSON text; a syntax error is a fault with its line and gives `fallback`. */
export function parseJson<T>(text: string, file: string, fallback: T): { data: T; faults: Fault[] } {
  try {
    return { data: JSON.parse(text) as T, faults: [] };
  } catch (error) {
    const { message } = error as Error;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split('\n').length;
    const remedy = 'look for a missing comma, bracket or quotation mark';
    return { data: fallback, faults: [{ file, line, field: 'file', message, remedy }] };
  }
}

/** Paths of the files in a folder that end in `ending`, sorted; none where there is no folder. */
export function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

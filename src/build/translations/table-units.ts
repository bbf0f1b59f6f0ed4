import { templateOf } from './template.ts';
import type { Unit } from './units.ts';

/** Any JSON of a table of words. */
export type Json = string | Json[] | { [key: string]: Json };

/** Several words in one text, as translators see a list. */
export const SEPARATOR = ' | ';

/** Fields that a translation may lack. */
export const OPTIONAL = new Set(['where', 'note', 'languages', 'also', 'search']);
/** Lists of words people type: no translation of the German ones, so they never age. */
export const FREE = new Set(['also', 'search']);

/**
 * The texts of one table, such as `words.json`, in the order of the German one: what German says and what `own` says.
 * `intl` has the plural forms of the language.
 */
export function tableUnits(file: string, german: Json, own: Json, intl: string): Unit[] {
  const have = textsOf(own);
  const template = textsOf(templateOf(file, german, intl));
  const units = [...template].map(([key, { path, text }]) => unitOf(file, path, text, have.get(key)?.text ?? ''));
  const headings = new Map(units.toReversed().map((unit) => [unit.entry, unit.german]));
  for (const [key, { path, text }] of have) {
    const entry = entryOf(file, path);
    const heading = headings.get(entry);
    // What only the translation says, such as further words people type, stands with the name of its entry.
    if (!template.has(key) && heading && OPTIONAL.has(path.at(-1)!)) units.push(unitOf(file, path, heading, text));
  }
  return units;
}

function unitOf(file: string, path: string[], german: string, own: string): Unit {
  const field = path.at(-1)!;
  const kind = file === 'ui.json' ? '' : field;
  return {
    id: `${file}#${path.join('/')}`,
    file,
    entry: entryOf(file, path),
    path,
    german,
    own,
    optional: OPTIONAL.has(kind),
    free: FREE.has(kind),
  };
}

/** What ages as one: a text of the interface with all its plural forms, an entry of a table, a phrase. */
function entryOf(file: string, path: string[]): string {
  if (file === 'ui.json') return path.join('.').replace(/_(zero|one|two|few|many|other)$/, '');
  return file === 'phrases.json' ? path.slice(0, -1).join('/') : path[0]!;
}

/** Every text of nested JSON by its path; entries of a list are known by their `id`, a list of words is one text. */
export function textsOf(node: Json, path: string[] = []): Map<string, { path: string[]; text: string }> {
  const texts = new Map<string, { path: string[]; text: string }>();
  const add = (name: string, child: Json) => {
    for (const [key, text] of textsOf(child, [...path, name])) texts.set(key, text);
  };
  if (typeof node === 'string') texts.set(path.join('/'), { path, text: node });
  else if (!Array.isArray(node)) {
    for (const [name, child] of Object.entries(node)) if (name !== 'id') add(name, child);
  } else if (node.every((item) => typeof item === 'string')) {
    if (node.length) texts.set(path.join('/'), { path, text: node.join(SEPARATOR) });
  } else for (const item of node) add(String((item as { id?: Json }).id), item);
  return texts;
}

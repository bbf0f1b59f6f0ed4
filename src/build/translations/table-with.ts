import { spawnSync } from 'node:child_process';
import { ROOT } from '../read.ts';
import { FREE, type Json, SEPARATOR } from './table-units.ts';

type Entry = { [key: string]: Json };

/** A table with further texts by path; the order stays, or where entries are new becomes that of `template`. */
export function tableWith(own: Json, template: Json, texts: { path: string[]; text: string }[]): Json {
  const table = structuredClone(own);
  const grown = texts.map(({ path, text }) => put(table as Entry, template, path, text)).some(Boolean);
  return grown ? ordered(table, template) : table;
}

/** Puts a text to its place, in the form that the German text has; whether there was none before. */
function put(node: Entry, template: Json | undefined, [name, ...rest]: string[], text: string): boolean {
  const key = name!;
  if (Array.isArray(node)) {
    const byId = (list: Json) => (list as Entry[]).find(({ id }) => id === key);
    const found = byId(node);
    const item = found ?? { id: key };
    if (!found) node.push(item);
    return put(item, byId(template ?? []), rest, text) || !found;
  }
  const like = (template as Entry | undefined)?.[key];
  const fresh = !(key in node);
  if (rest.length) {
    if (fresh) node[key] = Array.isArray(like) ? [] : {};
    return put(node[key] as Entry, like, rest, text) || fresh;
  }
  const isList = like === undefined ? FREE.has(key) : Array.isArray(like);
  node[key] = isList ? wordsOf(text) : text;
  return fresh;
}

/** The single words of a list as translators give it back. */
export const wordsOf = (text: string): string[] =>
  text
    .split(SEPARATOR.trim())
    .map((word) => word.trim())
    .filter(Boolean);

function ordered(node: Json, template: Json | undefined): Json {
  if (typeof node === 'string' || template === undefined || typeof template === 'string') return node;
  if (Array.isArray(node)) {
    const like = (item: Json) => (template as Entry[]).findIndex(({ id }) => id === (item as Entry).id);
    if (typeof node[0] === 'string') return node;
    return node.toSorted((a, b) => like(a) - like(b)).map((item) => ordered(item, (template as Entry[])[like(item)]));
  }
  const names = ['id', ...Object.keys(template)];
  const place = (name: string) => (names.indexOf(name) < 0 ? names.length : names.indexOf(name));
  const entries = Object.entries(node).toSorted(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(entries.map(([name, child]) => [name, ordered(child, (template as Entry)[name])]));
}

/** JSON as `npm run format` leaves it. */
export function formatted(data: Json, file: string): string {
  const biome = `${ROOT}node_modules/@biomejs/biome/bin/biome`;
  const args = [biome, 'format', `--stdin-file-path=${file}`];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    input: JSON.stringify(data, null, 2),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} cannot be formatted: ${stderr}`);
  return stdout;
}

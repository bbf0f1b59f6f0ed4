import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../domain/language.ts';
import { guideWith } from './guide-with.ts';
import type { Returned } from './po.ts';
import { entriesIn, readStamps, revisionsNow, type Stamp, stampsFile } from './stamps.ts';
import { OPTIONAL } from './table-units.ts';
import { formatted, tableWith } from './table-with.ts';
import { templateOf } from './template.ts';
import { readGuides, readTable, readUnits, TABLES, type Unit } from './units.ts';

/** What a returned file would change. */
export interface Applied {
  /** New contents of files by their path below the root. */
  files: Map<string, string>;
  /** Units that German does not have (any more). */
  gone: string[];
  /** Guides that are not written because they are not whole: slug and number of missing texts. */
  partial: Map<string, number>;
}

/** Puts returned texts into the files of a language below `root`; writes nothing. `method` is that of new texts. */
export function apply(
  root: string,
  language: Language,
  returned: readonly Returned[],
  method: Stamp['method'],
): Applied {
  const { tag, intl } = language;
  const units = new Map(readUnits(root, language).map((unit) => [unit.id, unit]));
  const entries = new Set([...units.values()].map(({ file, path }) => `${file}#${path[0]}`));
  const files = new Map<string, string>();
  const gone: string[] = [];
  const texts = new Map<string, string>();
  for (const one of returned) {
    const { id } = one;
    const text = one.text.trim();
    const [file = '', path = ''] = id.split('#');
    const extra = OPTIONAL.has(path.split('/').at(-1)!) && entries.has(`${file}#${path.split('/')[0]}`);
    if (!units.has(id) && !extra) gone.push(id);
    // A text that was emptied is not taken away: nobody loses a text by an exchange.
    else if (text && text !== units.get(id)?.own) texts.set(id, text);
  }
  const stamps = newStamps(root, tag, [...units.values()], returned, method);
  const put = (file: string, content: string) => {
    const path = `locales/${tag}/${file}`;
    const now = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
    if (now !== content) files.set(path, content);
  };

  for (const file of TABLES) {
    const changes = [...texts]
      .filter(([id]) => id.startsWith(`${file}#`))
      .map(([id, text]) => ({ path: id.slice(file.length + 1).split('/'), text }));
    if (!changes.length) continue;
    const template = templateOf(file, readTable(root, 'de', file), intl);
    put(file, formatted(tableWith(readTable(root, tag, file), template, changes), `locales/${tag}/${file}`));
  }
  const partial = new Map<string, number>();
  const own = readGuides(root, tag);
  for (const [slug, german] of readGuides(root, 'de')) {
    const file = `guides/${slug}.md`;
    const stamp = stamps.get(`${file}#`);
    const parts = [...units.values()].filter((unit) => unit.file === file);
    const textOf = ({ id, own }: Unit) => texts.get(id) ?? own;
    const missing = parts.filter((unit) => !textOf(unit)).length;
    if (missing && missing < parts.length) partial.set(slug, missing);
    if (missing || !stamp) continue;
    const now = own.has(slug) ? readFileSync(join(root, 'locales', tag, file), 'utf8') : '';
    put(
      file,
      guideWith(now, german, (field) => textOf(units.get(`${file}#${field}`)!), stamp),
    );
  }
  if (returned.length) put('revisions.json', stampsFile(stamps, [...units.values()]));
  return { files, gone, partial };
}

/**
 * Stamps after an exchange: an entry that came back whole and sure, from today's German text, fits and is read by a
 * person; a new one that is not sure counts as translated by machine. All others keep what they have.
 */
function newStamps(root: string, tag: string, units: Unit[], returned: readonly Returned[], method: Stamp['method']) {
  const stamps = readStamps(root, tag);
  const now = revisionsNow(root, units);
  const back = new Map(returned.map((one) => [one.id, one]));
  for (const [id, entry] of entriesIn(units)) {
    const came = entry.map((unit) => back.get(unit.id)).filter((one) => one?.text.trim()) as Returned[];
    const whole = entry.every((unit) => unit.optional || back.get(unit.id)?.text.trim());
    const old = stamps.get(id);
    const fits = came.every(({ id, german }) => entry.find((unit) => unit.id === id)!.german === german);
    if (!whole || !came.length) continue;
    const sure = came.every((one) => one.sure);
    if (!sure && (old || entry.some((unit) => unit.own))) continue;
    const read = old?.method === 'machine' ? 'machine, reviewed' : (old?.method ?? method);
    stamps.set(id, {
      revision: fits ? now.get(id)! : (old?.revision ?? OLDER),
      method: sure ? read : 'machine',
    });
  }
  return stamps;
}

/** The revision of a new text whose German one changed while it was away: readers see that it is older. */
const OLDER = '0'.repeat(12);

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hasPages } from '../../domain/language.ts';
import { readContent } from '../content.ts';
import { type Fault, formatFaults } from '../faults.ts';
import { type Applied, apply } from './apply.ts';
import { translatedLanguages } from './languages.ts';
import { fromPo } from './po.ts';
import type { Stamp } from './stamps.ts';

/** What an import changed, or why it was refused: then `faults` are told and no file is touched. */
export interface Imported extends Applied {
  tag: string;
  faults: Fault[];
}

/** Takes the texts of a PO file into `locales/` below `root`, all or, with any fault, none. `file` names it in faults. */
export function importLanguage(root: string, po: string, file: string, method: Stamp['method'] = 'human'): Imported {
  const { tag, returned, faults } = fromPo(po, file);
  const nothing = { tag, files: new Map<string, string>(), gone: [], partial: new Map<string, number>() };
  if (faults.length) return { ...nothing, faults };
  const language = translatedLanguages(root).find((one) => one.tag === tag);
  if (!language || !hasPages(language)) {
    const message = `"${tag}" is no language with pages in locales/languages.json`;
    const remedy = 'add it there with the state core or complete, or correct the header Language of the file';
    return { ...nothing, faults: [{ file, line: 1, field: 'Language', message, remedy }] };
  }
  const applied = apply(root, language, returned, method);
  const flaws = newFaults(root, tag, applied.files);
  if (!flaws.length) for (const [path, content] of applied.files) write(join(root, path), content);
  return { tag, ...applied, faults: flaws };
}

const write = (path: string, content: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/** Faults that a language would have with these files and has not now; interface texts may still be missing. */
function newFaults(root: string, tag: string, files: ReadonlyMap<string, string>): Fault[] {
  const copy = mkdtempSync(join(tmpdir(), 'anlauf-import-'));
  try {
    for (const folder of ['locales', 'src/data']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    const before = faultsIn(copy, tag);
    for (const [path, content] of files) write(join(copy, path), content);
    return [...faultsIn(copy, tag)].filter(([text]) => !before.has(text)).map(([, fault]) => fault);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Faults of one language by their text without the line. */
function faultsIn(root: string, tag: string): Map<string, Fault> {
  const faults = readContent(root).faults.map((fault) => ({
    ...fault,
    file: fault.file.replace(/^.*?locales/, 'locales'),
  }));
  const own = faults.filter(
    ({ file, message }) =>
      file.startsWith(`locales/${tag}/`) && !(file.endsWith('/ui.json') && message === 'is missing'),
  );
  return new Map(own.map((fault) => [formatFaults([{ ...fault, line: 0 }]), fault]));
}

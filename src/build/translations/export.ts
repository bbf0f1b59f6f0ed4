import { translatedLanguages } from './languages.ts';
import { toPo } from './po.ts';
import { currentEntries, readStamps } from './stamps.ts';
import { readUnits } from './units.ts';

/** All texts of the language `tag` below `root` as a PO file, and how many there are; only a message where it is unknown. */
export function exportLanguage(root: string, tag: string): { po?: string; message: string } {
  const language = translatedLanguages(root).find((one) => one.tag === tag);
  if (!language) return { message: `"${tag}" is no language of locales/languages.json: add it there first` };
  const units = readUnits(root, language);
  const missing = units.filter(({ own, optional }) => !own && !optional).length;
  const stamps = readStamps(root, tag);
  const po = toPo(units, stamps, currentEntries(root, units, stamps), language);
  return { po, message: `${units.length} texts, ${missing} to translate` };
}

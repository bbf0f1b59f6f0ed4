import { join } from 'node:path';
import type { Language } from '../../domain/language.ts';
import { readJson } from '../read.ts';

/** The languages of the registry below `root` that are translated: all but German. */
export const translatedLanguages = (root: string): Language[] =>
  readJson<Language[]>(join(root, 'locales/languages.json'), []).data.filter(({ tag }) => tag !== 'de');

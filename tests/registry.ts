import { readFileSync } from 'node:fs';
import type { FormatWords } from '../src/domain/format-words.ts';
import { hasPages, type Language } from '../src/domain/language.ts';

const json = (path: string) => JSON.parse(readFileSync(`locales/${path}`, 'utf8'));

/** All languages of the registry, also those that only services speak. */
export const registry: Language[] = json('languages.json');

/** The languages of the site. Tests of what each must have loop over them, so that a new one needs no new test. */
export const languages: Language[] = registry.filter(hasPages);

/** How each language writes dates, lists and distances, by tag. */
export const formats: Record<string, FormatWords> = json('formats.json');

/** The interface texts of one language, as its file has them. */
export const uiOf = (tag: string) => json(`${tag}/ui.json`);

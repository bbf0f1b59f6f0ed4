import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language.ts';

export const CORE_GUIDES: string[] = JSON.parse(readFileSync('src/data/core-guides.json', 'utf8'));

/** What every language with pages has; all else a core language may lack. */
const TABLES = ['ui.json', 'topics.json', 'service-types.json', 'helplines.json'];

/**
 * A copy of the editors' files in which a language that only services speak has become a core language: the texts are
 * the English ones. Gives its folder.
 */
export function withCoreLanguage(tag: string): string {
  const root = mkdtempSync(join(tmpdir(), 'anlauf-core-'));
  for (const folder of ['locales', 'src/data']) cpSync(folder, join(root, folder), { recursive: true });
  const file = join(root, 'locales/languages.json');
  const languages: Language[] = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify(languages.map((each) => (each.tag === tag ? { ...each, state: 'core', fallback: 'en' } : each))),
  );
  mkdirSync(join(root, `locales/${tag}/guides`), { recursive: true });
  for (const name of [...TABLES, ...CORE_GUIDES.map((slug) => `guides/${slug}.md`)])
    cpSync(`locales/en/${name}`, join(root, `locales/${tag}/${name}`));
  return root;
}

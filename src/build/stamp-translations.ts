import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from './content.ts';
import { isTable, stampTables } from './translations/stamp-tables.ts';

/** The line of a header that holds the revision; without one while it is empty, whatever the comment behind it says. */
const LINE = /^revision:.*$/m;
const EMPTY = /^revision:[ \t]*(""|'')?[ \t]*(#.*)?$/m;

/**
 * Notes in translations the revision of the German text they now fit: guides in their header, tables in
 * `revisions.json`. `wanted` are paths below `locales/`, such as `en/guides/registration.md`, `en/words.json` or
 * `en/words.json#Duldung`; `--missing` stands for all without a revision. `wrong` says what could not be stamped.
 */
export function stampTranslations(wanted: string[], root: string): { stamped: string[]; wrong: string[] } {
  const { words, languages } = readContent(root);
  const tags = [...words.keys()].filter((tag) => tag !== 'de');
  const read = (name: string) => readFileSync(join(root, 'locales', name), 'utf8');
  const unstamped = () =>
    tags.flatMap((tag) => guidesOf(root, tag).filter((name) => EMPTY.test(read(name).split('\n---\n')[0]!)));
  const names = new Set(wanted.flatMap((name) => (name === '--missing' ? unstamped() : [name])));
  const stamped = stampTables(wanted, root, languages);
  const wrong: string[] = [];
  for (const name of names) {
    if (isTable(name)) {
      if (!stamped.includes(name)) wrong.push(`${name}: there is no such table or entry, or it is not translated yet`);
      continue;
    }
    const [, tag, slug] = /^([^/]+)\/guides\/([^/]+)\.md$/.exec(name) ?? [];
    const german = words.get('de')?.guides.get(slug ?? '');
    if (!tag || !tags.includes(tag)) wrong.push(`${name}: write it like en/guides/registration.md`);
    else if (!existsSync(join(root, 'locales', name))) wrong.push(`${name}: there is no such file in locales/`);
    else if (!german) wrong.push(`${name}: there is no sound German text locales/de/guides/${slug}.md`);
    else if (!LINE.test(read(name))) wrong.push(`${name}: its header has no line that begins with revision:`);
    else {
      writeFileSync(join(root, 'locales', name), read(name).replace(LINE, `revision: "${german.text.revision}"`));
      stamped.push(name);
    }
  }
  return { stamped, wrong };
}

const guidesOf = (root: string, tag: string): string[] => {
  const folder = join(root, 'locales', tag, 'guides');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.md')).map((name) => `${tag}/guides/${name}`);
};

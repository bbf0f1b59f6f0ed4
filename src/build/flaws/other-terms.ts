import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../domain/fold.ts';
import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';
import { ROOT } from '../read.ts';
import type { OfficeWords } from '../tables.ts';

/** How a language renders German terms: the German cell and the translations of each row of `terms.md`. */
export type Terms = { german: string[]; own: string }[];

const MARK = /:word\[([^\]]+)\]\{of="?([^"}]+)"?\}/g;
/** Letters before an Arabic or Persian word that are words of their own: the, and, by, for, like. */
const CLITICS = /^(?:[وفبلك]?ال|لل|[وفبلك](?=\p{L}{4}))/u;

/** The table of `locales/{tag}/terms.md`; empty where there is none. */
export function readTerms(tag: string, root = ROOT): Terms {
  const path = join(root, 'locales', tag, 'terms.md');
  const rows = existsSync(path) ? readFileSync(path, 'utf8').match(/^\|.*\|$/gm) : undefined;
  return (rows ?? []).slice(2).map((row) => {
    const [, german = '', own = ''] = row.split('|').map((cell) => cell.trim());
    return {
      german: german
        .replace(/\(.*?\)/g, '')
        .split(/[,/]| oder /)
        .map((one) => one.trim()),
      own,
    };
  });
}

/**
 * Marked office words of a translation that share no stem with how `terms.md` or `words.json` render them. Endings and
 * prefixes may differ: only the first letters of folded words are compared.
 */
export function otherTerms({ body, bodyLine, file }: GuideFile, terms: Terms, own: OfficeWords): Fault[] {
  return body.split('\n').flatMap((line, index) =>
    [...line.matchAll(MARK)].flatMap(([, text = '', word = '']) => {
      const said = terms.filter(({ german }) => german.includes(word)).map((row) => row.own);
      const known = [...said, ...[own[word]?.is ?? []].flat(), ...(own[word]?.also ?? [])];
      if (!known.length || known.some((rendering) => agrees(text, rendering))) return [];
      const message = `"${text}" is not how ${word} is rendered: ${known.slice(0, 2).join(' / ')}`;
      const remedy = 'use that word, or change the table of terms and all texts';
      return [{ file, line: bodyLine + index, field: ':word', message, remedy }];
    }),
  );
}

/** Whether two renderings have a stem in common, or are alike. */
function agrees(text: string, rendering: string): boolean {
  const other = rendering.replace(/:\w+\[[^\]]*\]/g, '');
  const stems = stemsOf(other);
  return (
    fold(text) === fold(other) ||
    stemsOf(text).some((stem) => stems.some((one) => stem.startsWith(one) || one.startsWith(stem)))
  );
}

/** The first letters of each word, with and without what is written together with it. */
const stemsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .flatMap((word) => [word, word.replace(CLITICS, '')])
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(3, Math.min(5, word.length - 2))));

import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';
import type { OfficeWords } from '../tables.ts';

/**
 * German office words (headwords of `words.json`) that stand in a translation without a mark; `own` are its words.
 * In an address such as `uni-assist.de` they need none.
 */
export function bareWords({ blocks, bodyLine, file }: GuideFile, german: OfficeWords, own: OfficeWords): Fault[] {
  const headwords = Object.keys(german).filter((word) => !own[word]?.is?.includes(word));
  if (!headwords.length) return [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${headwords.map(literally).join('|')})(?!\\.?\\p{L})`, 'gu');
  const faults: Fault[] = [];
  for (const { node } of blocks)
    visit(node, (child) => {
      if (child.type === 'textDirective') return SKIP;
      if (child.type !== 'text') return;
      for (const [word] of child.value.matchAll(pattern)) {
        const line = (child.position?.start.line ?? 1) + bodyLine - 1;
        const remedy = `write :word[…]{of="${word}"} or :de[${word}]`;
        faults.push({ file, line, field: 'text', message: `the German word "${word}" has no mark`, remedy });
      }
    });
  return faults;
}

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { GuideFile } from '../guides.ts';

const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });

/** The paragraphs of a guide, those of lists and boxes too, as sentences without marks, with their line in the file. */
export function paragraphsOf({ blocks, bodyLine }: GuideFile): { line: number; sentences: string[] }[] {
  const paragraphs: Paragraph[] = [];
  for (const { node } of blocks) visit(node, 'paragraph', (paragraph) => void paragraphs.push(paragraph));
  return paragraphs.map((paragraph) => ({
    line: (paragraph.position?.start.line ?? 1) + bodyLine - 1,
    sentences: [...sentences.segment(textOf(paragraph))].map(({ segment }) => segment.trim()).filter(Boolean),
  }));
}

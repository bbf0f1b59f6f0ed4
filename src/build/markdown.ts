import type { Heading, Nodes, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from './faults.ts';

/** A block of a text: heading, paragraph, list or box. `id` is alike in all languages; `shape` says how it is built. */
export interface Block {
  id: string;
  /** `h2`, `p`, `ol(4)`, `steps[ol(4)]`: two texts of equal structure have equal shapes. */
  shape: string;
  line: number;
  node: RootContent;
}

/** Boxes of several lines: `:::steps` … `:::`. */
export const BOXES = ['steps', 'bring', 'deadline', 'cost', 'rights', 'warning'] as const;
/** Marks within a line: `:tel[116 016]`. */
export const MARKS = ['word', 'de', 'tel', 'date', 'num'] as const;

const parser = unified().use(remarkParse).use(remarkDirective);
const HEADING_ID = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/;

/** Markdown → blocks with stable ids; every fault (raw HTML, unknown mark, heading without id …) with its line. */
export function parseBody(body: string, file: string, bodyLine: number): { blocks: Block[]; faults: Fault[] } {
  const tree = parser.parse(body) as Root;
  const faults: Fault[] = [];
  const at = (node: Nodes) => (node.position?.start.line ?? 1) + bodyLine - 1;
  const fault = (node: Nodes, field: string, message: string, remedy: string) =>
    faults.push({ file, line: at(node), field, message, remedy });

  restoreTimes(tree);
  visit(tree, (node) => {
    if (node.type === 'html')
      fault(node, 'html', 'raw HTML is not allowed', 'write it in Markdown or with a box or mark');
    if (node.type === 'image') fault(node, 'image', 'images are not allowed', 'say it in words');
    if (node.type === 'containerDirective' && !BOXES.includes(node.name as never))
      fault(node, `:::${node.name}`, 'is not a known box', `use one of ${BOXES.join(', ')}`);
    if (node.type === 'leafDirective')
      fault(node, `::${node.name}`, 'is not a known mark', 'use three colons for a box, one for a mark');
    if (node.type === 'textDirective' && !MARKS.includes(node.name as never))
      fault(
        node,
        `:${node.name}`,
        'is not a known mark',
        `put a space after the colon, or use one of ${MARKS.join(', ')}`,
      );
    if (node.type === 'textDirective' && MARKS.includes(node.name as never) && !textOf(node))
      fault(node, `:${node.name}`, 'has no text', `write :${node.name}[…]`);
    if (node.type === 'link' && !/^(guide:[a-z0-9-]+|find:[a-z0-9-]*|help:|https:\/\/)/.test(node.url))
      fault(node, 'link', `${node.url} is not an address we may use`, 'use guide:…, find:…, help: or https://…');
  });

  const blocks: Block[] = [];
  const seen = new Set<string>();
  let section = 'lead';
  let count = 0;
  for (const node of tree.children) {
    let id = `${section}-${++count}`;
    if (node.type === 'heading') {
      const found = headingId(node);
      if (node.depth < 2 || node.depth > 3) fault(node, 'heading', `level ${node.depth} is not used`, 'use ## or ###');
      if (!found) fault(node, 'heading', 'has no id', 'end the line with {#short-name}, alike in all languages');
      if (found && seen.has(found)) fault(node, 'heading', `id ${found} is used twice`, 'choose another id');
      id = found ?? `h-${at(node)}`;
      seen.add(id);
      section = id;
      count = 0;
    }
    blocks.push({ id, shape: shapeOf(node), line: at(node), node });
  }
  if (tree.children[0]?.type !== 'paragraph')
    faults.push({
      file,
      line: bodyLine,
      field: 'lead',
      message: 'the text does not start with a paragraph',
      remedy: 'give the answer first, in one to three sentences',
    });
  return { blocks, faults };
}

/** Takes `{#id}` off the end of a heading and returns the id. */
function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1) as Text | undefined;
  const match = last?.type === 'text' ? HEADING_ID.exec(last.value) : null;
  if (!match) return undefined;
  last!.value = last!.value.slice(0, match.index);
  return match[1];
}

function shapeOf(node: RootContent): string {
  if (node.type === 'heading') return `h${node.depth}`;
  if (node.type === 'list') return `${node.ordered ? 'ol' : 'ul'}(${node.children.length})`;
  if (node.type === 'containerDirective') return `${node.name}[${node.children.map(shapeOf).join(' ')}]`;
  return node.type === 'paragraph' ? 'p' : node.type;
}

/** `8:00` is a time: the parser takes `:00` for a mark, here it becomes text again. */
function restoreTimes(tree: Root): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!/^\d/.test(node.name) || !parent || index === undefined) return;
    parent.children.splice(index, 1, { type: 'text', value: `:${node.name}` });
  });
}

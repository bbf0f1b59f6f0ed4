import type { GuideFile } from '../guides.ts';
import type { Block } from '../markdown.ts';
import { SEPARATOR } from './table-units.ts';
import type { Unit } from './units.ts';

/** The texts of one guide: title, summary, search words, then block after block; `own` is the translation, if any. */
export function guideUnits(german: GuideFile, own: GuideFile | undefined): Unit[] {
  const file = `guides/${german.slug}.md`;
  const have = new Map(own?.blocks.map((block) => [block.id, blockText(own, block)]));
  const unit = (field: string, source: string, translation = ''): Unit => ({
    id: `${file}#${field}`,
    file,
    entry: '',
    path: [field],
    german: source,
    own: translation,
    optional: false,
    free: field === 'search',
  });
  return [
    unit('title', german.text.title, own?.text.title),
    unit('summary', german.text.summary, own?.text.summary),
    unit('search', german.text.search.join(SEPARATOR), own?.text.search.join(SEPARATOR)),
    ...german.blocks.map((block) => unit(`text/${block.id}`, blockText(german, block), have.get(block.id))),
  ];
}

const HEADING = /^(#+ )(.*?)(\s*\{#[a-z0-9-]+\})$/s;

/** A block as translators see it: Markdown, headings without their marks and ids. */
export const blockText = ({ body }: GuideFile, { node }: Block): string => {
  const markdown = body.slice(node.position!.start.offset, node.position!.end.offset);
  return HEADING.exec(markdown)?.[2] ?? markdown;
};

/** A body in which each block is what `textOf` says of its id; marks and ids of headings and empty lines stay. */
export function bodyWith(guide: GuideFile, textOf: (id: string) => string): string {
  let [body, end] = ['', 0];
  for (const block of guide.blocks) {
    const [from, to] = [block.node.position!.start.offset!, block.node.position!.end.offset!];
    const [, marks = '', , id = ''] = HEADING.exec(guide.body.slice(from, to)) ?? [];
    body += guide.body.slice(end, from) + marks + textOf(block.id) + id;
    end = to;
  }
  return body + guide.body.slice(end);
}

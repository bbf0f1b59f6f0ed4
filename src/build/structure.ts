import { visit } from 'unist-util-visit';
import type { Fault } from './faults.ts';
import type { GuideFile } from './guides.ts';
import type { Block } from './markdown.ts';

/** Faults where a translation is built differently from the German text: blocks, links, numbers. */
export function structureFaults(source: GuideFile, translation: GuideFile): Fault[] {
  const faults: Fault[] = [];
  const { file } = translation;
  const length = Math.max(source.blocks.length, translation.blocks.length);
  for (let i = 0; i < length; i++) {
    const [want, have] = [source.blocks[i], translation.blocks[i]];
    if (want && have && want.shape === have.shape && want.id === have.id) {
      faults.push(...contentFaults(want, have, file));
      continue;
    }
    faults.push({
      file,
      line: have?.line ?? translation.blocks.at(-1)?.line ?? 1,
      field: have?.id ?? want!.id,
      message: `is built differently: German has ${name(want)} (line ${want?.line ?? '–'}), here ${name(have)}`,
      remedy: 'give both texts the same headings, boxes, paragraphs and list items in the same order',
    });
    break;
  }
  return faults;
}

const name = (block?: Block) => (block ? `${block.shape} #${block.id}` : 'nothing');

function contentFaults(want: Block, have: Block, file: string): Fault[] {
  const [a, b] = [inventory(want), inventory(have)];
  return (['links', 'numbers'] as const)
    .filter((kind) => a[kind].join(' ') !== b[kind].join(' '))
    .map((kind) => ({
      file,
      line: have.line,
      field: `${have.id} ${kind}`,
      message: `German has ${a[kind].join(' ') || 'none'}, here ${b[kind].join(' ') || 'none'}`,
      remedy: `give both the same ${kind}`,
    }));
}

/** Link targets and numbers of a block, sorted; Arabic and Persian digits count as ASCII ones, `1,000` as `1.000`, full hours `8:00` as `8`. */
function inventory({ node }: Block): { links: string[]; numbers: string[] } {
  const links: string[] = [];
  const texts: string[] = [];
  visit(node, (child) => {
    if (child.type === 'link') links.push(child.url);
    if (child.type === 'text') texts.push(child.value);
  });
  const digits = texts
    .join('\n')
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
  const numbers = (digits.replace(/(\d)\n?:00\b/g, '$1').match(/\d+(?:[.,:\u00A0\u202F]\d+)*/g) ?? []).map((n) =>
    n.replace(/\D/g, ''),
  );
  return { links: links.sort(), numbers: numbers.sort() };
}

import type { Element, Nodes as HastNodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ComponentChildren, VNode } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { SKIP, visit } from 'unist-util-visit';
import { Callout } from '../components/Callout.tsx';
import { German } from '../components/German.tsx';
import { Ltr } from '../components/Ltr.tsx';
import { Phone } from '../components/Phone.tsx';
import { Word } from '../components/Word.tsx';
import { type Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import type { WordEntry } from '../pages/context.ts';
import type { Block } from './markdown.ts';

/** What the rendering of a text needs to know of its language. */
export interface TextContext {
  /** Tag of the language the text is written in. */
  language: string;
  /** Tag of the page, for links; differs from `language` where a fallback is shown. */
  page: string;
  t: Translate;
  format: Format;
  /** Explanations by German headword, in the language of the text. */
  words: ReadonlyMap<string, WordEntry>;
}

/** Blocks → what a page shows, with the office words used, in order. The first paragraph gets class `lead`. */
export function renderBlocks(blocks: Block[], context: TextContext): { body: ComponentChildren; words: WordEntry[] } {
  const used = new Map<string, WordEntry>();
  const body = blocks.map(({ id, node }, index) => {
    const hast = toHast({ type: 'root', children: [marked(node, context, used)] } as never) as HastNodes;
    const element = 'children' in hast ? (hast.children.find((c) => c.type === 'element') as Element | undefined) : undefined;
    if (element) Object.assign(element.properties, { id }, index === 0 ? { className: ['lead'] } : {});
    return toJsxRuntime(hast, { Fragment, jsx, jsxs, components: components(context, used) } as never) as VNode;
  });
  return { body, words: [...used.values()] };
}

/** Gives boxes and marks an element of their own, so that components can draw them; resolves our link schemes. */
function marked(node: RootContent, { page }: TextContext, used: Map<string, WordEntry>): RootContent {
  const copy = structuredClone(node);
  visit({ type: 'root', children: [copy] } as never, (child: RootContent) => {
    if (child.type === 'link') child.url = addressOf(child.url, page);
    if (child.type === 'containerDirective') child.data = { hName: 'x-box', hProperties: { kind: child.name } };
    if (child.type === 'textDirective') {
      const value = textOf(child);
      child.data = { hName: `x-${child.name}`, hProperties: { value, of: child.attributes?.of ?? value } };
      child.children = [];
      return SKIP;
    }
    return undefined;
  });
  void used;
  return copy;
}

function addressOf(url: string, tag: string): string {
  const [scheme, rest] = [url.slice(0, url.indexOf(':')), url.slice(url.indexOf(':') + 1)];
  if (scheme === 'guide') return `/${tag}/guides/${rest}/`;
  if (scheme === 'find') return rest ? `/${tag}/find/?type=${rest}` : `/${tag}/find/`;
  if (scheme === 'help') return `/${tag}/help/`;
  return url;
}

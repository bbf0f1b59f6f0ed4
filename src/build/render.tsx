import type { Element, Root as HastRoot } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ComponentChildren } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { SKIP, visit } from 'unist-util-visit';
import { CALLOUT_ICONS, Callout, type CalloutKind } from '../components/Callout.tsx';
import { German } from '../components/German.tsx';
import { GermanDate } from '../components/GermanDate.tsx';
import { Icon } from '../components/Icon.tsx';
import { Ltr } from '../components/Ltr.tsx';
import { Phone } from '../components/Phone.tsx';
import { Word } from '../components/Word.tsx';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { unbroken } from '../i18n/unbroken.ts';
import type { Guide, WordEntry } from '../pages/context.ts';
import type { Block } from './markdown.ts';

/** What the rendering of a text needs to know of its language. */
export interface TextContext {
  /** Tag of the page, for links; differs from the text's language where a fallback is shown. */
  page: string;
  t: Translate;
  format: Format;
  /** Explanations by German headword, in the language of the text. */
  words: ReadonlyMap<string, WordEntry>;
}

/** Blocks → what a page shows: the paragraphs before all else, the first of class `lead`, the rest, and the office words used, in order. */
export function renderBlocks(blocks: Block[], context: TextContext): Pick<Guide, 'lead' | 'body' | 'words'> {
  const used = new Map<string, WordEntry>();
  const components = componentsFor(context);
  const shown = blocks.map(({ id, node }, index) => {
    const hast = toHast({ type: 'root', children: [marked(node, context, used)] } as Root) as HastRoot;
    const element = hast.children.find((child): child is Element => child.type === 'element');
    if (element) Object.assign(element.properties, { id }, index === 0 ? { className: ['lead'] } : {});
    if (element && titles(node, blocks[index + 1]?.node, context)) withIcon(element, blocks[index + 1]!.node);
    if (element && index > 0 && titles(blocks[index - 1]!.node, node, context)) element.properties.titled = true;
    return toJsxRuntime(hast, { Fragment, jsx, jsxs, components, elementAttributeNameCase: 'html' } as never);
  });
  const first = blocks.findIndex(({ node }) => node.type !== 'paragraph');
  const end = first < 0 ? blocks.length : first;
  return { lead: shown.slice(0, end), body: shown.slice(end), words: [...used.values()] } as Pick<
    Guide,
    'lead' | 'body' | 'words'
  >;
}

/** Whether a heading says the same as the label of the box below it. */
function titles(heading: RootContent, box: RootContent | undefined, { t }: TextContext): boolean {
  if (heading.type !== 'heading' || box?.type !== 'containerDirective') return false;
  return textOf(heading) === t(`callout.${box.name as CalloutKind}`);
}

/** Puts the icon of the box below before a heading. */
function withIcon(heading: Element, box: RootContent): void {
  const { name } = box as ContainerDirective;
  heading.properties.className = ['row'];
  const text: Element = { type: 'element', tagName: 'span', properties: {}, children: heading.children as never };
  const icon: Element = { type: 'element', tagName: 'x-icon', properties: { name }, children: [] };
  heading.children = [icon, text];
}

/** A copy in which boxes and marks have an element of their own and our link schemes are addresses; notes the office words. */
function marked(node: RootContent, { page, words }: TextContext, used: Map<string, WordEntry>): RootContent {
  const root: Root = { type: 'root', children: [structuredClone(node)] };
  visit(root, (child) => {
    if (child.type === 'link') child.url = addressOf(child.url, page);
    if (child.type === 'containerDirective') child.data = { hName: 'x-box', hProperties: { kind: child.name } };
    if (child.type === 'text') child.value = unbroken(child.value);
    if (child.type !== 'textDirective') return undefined;
    const text = textOf(child);
    const [value, of] = [unbroken(text), child.attributes?.of ?? text];
    const entry = child.name === 'word' && words.get(of);
    if (entry) used.set(of, entry);
    child.data = { hName: `x-${child.name}`, hProperties: { value, of } };
    child.children = [];
    return SKIP;
  });
  return root.children[0]!;
}

/** Drawings of boxes and marks. */
function componentsFor({ page, t, format, words }: TextContext) {
  type Mark = { value: string; of: string };
  type Box = { kind: CalloutKind; id?: string; titled?: boolean; children: ComponentChildren };
  return {
    'x-box': ({ kind, id, titled, children }: Box) => (
      <Callout kind={kind} t={t} titled={Boolean(titled)} {...(id ? { id } : {})}>
        {children}
      </Callout>
    ),
    'x-icon': ({ name }: { name: CalloutKind }) => <Icon name={CALLOUT_ICONS[name]} />,
    'x-word': ({ value, of }: Mark) => {
      const entry = words.get(of) ?? { german: of, id: '', means: '' };
      const shown = value === of ? (entry.is ?? of) : value;
      return (
        <Word id={entry.id} {...(entry.is && shown.toLowerCase() !== of.toLowerCase() ? { german: of } : {})}>
          {shown}
        </Word>
      );
    },
    'x-de': ({ value }: Mark) => <German>{value}</German>,
    'x-num': ({ value }: Mark) => <Ltr>{value}</Ltr>,
    'x-tel': ({ value }: Mark) => <Phone text={value} />,
    'x-date': ({ value }: Mark) => (
      <>
        <time dateTime={value}>{format.date(value)}</time>
        {page !== 'de' && <GermanDate iso={value} />}
      </>
    ),
  };
}

function addressOf(url: string, tag: string): string {
  const colon = url.indexOf(':');
  const [scheme, rest] = [url.slice(0, colon), url.slice(colon + 1)];
  if (scheme === 'guide') return `/${tag}/guides/${rest}/`;
  if (scheme === 'find') return rest ? `/${tag}/find/?type=${rest}` : `/${tag}/find/`;
  if (scheme === 'help') return `/${tag}/help/`;
  return url;
}

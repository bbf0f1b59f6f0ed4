import { visit } from 'unist-util-visit';
import type { Language } from '../domain/language.ts';
import type { Content, Words } from './content.ts';
import type { GuideFile } from './guides.ts';

/** A language nobody speaks, made from German for development: what is not `[…]` and accented escaped translation. */
export const PSEUDO: Language = {
  tag: 'qps',
  name: '[Þšéûðö]',
  latin: 'Pseudo',
  state: 'complete',
  dir: 'rtl',
  html: 'qps',
  // Plural forms and words of dates like those of the text it is made from.
  intl: 'de',
  hreflang: null,
  aliases: [],
  search: [],
  fallback: 'de',
};

const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüÄÖÜß';
const TO = 'áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÓÞɊŔŠŢÛṼŴẊÝŽǟȫǘǞȪǗẞ';
const ACCENTS = new Map([...FROM].map((letter, n) => [letter, [...TO][n]!]));

/** A text in the pseudo-language: accented, 40 % longer, in brackets; `{{names}}` stay. */
export function pseudo(text: string): string {
  const accented = text.replace(/{{\w+}}|[a-zA-ZäöüÄÖÜß]/g, (part) => ACCENTS.get(part) ?? part);
  return `[${accented}${'·'.repeat(Math.ceil(text.length * 0.4))}]`;
}

/** The content with the pseudo-language as a further complete one. For development only: `main.ts` never asks for it. */
export function withPseudo(content: Content): Content {
  const german = content.words.get('de');
  if (!german) return content;
  return {
    ...content,
    languages: [...content.languages, PSEUDO],
    formats: { ...content.formats, [PSEUDO.tag]: content.formats.de! },
    words: new Map([...content.words, [PSEUDO.tag, pseudoWords(german)]]),
  };
}

function pseudoWords({ guides, officeWords, phrases, ...tables }: Words): Words {
  const texts = deep(tables) as Omit<Words, 'guides' | 'officeWords' | 'phrases'>;
  const words = Object.entries(officeWords).map(([word, { guide: _, ...entry }]) => [
    word,
    { ...(deep(entry) as typeof entry), is: pseudo(word) },
  ]);
  const situations = phrases.situations.map(({ id, title, phrases: said }) => ({
    id,
    title: pseudo(title),
    phrases: said.map(({ id, say, note }) => ({ id, means: pseudo(say!), ...(note && { note: pseudo(note) }) })),
  }));
  return {
    ...texts,
    officeWords: Object.fromEntries(words),
    phrases: { situations },
    guides: new Map([...guides].map(([slug, guide]) => [slug, pseudoGuide(guide)])),
  };
}

const deep = (node: unknown): unknown => {
  if (typeof node === 'string') return pseudo(node);
  if (Array.isArray(node)) return node.map(deep);
  return Object.fromEntries(Object.entries(node as object).map(([name, child]) => [name, deep(child)]));
};

/** Marks whose text is the same in every language. */
const SAME = new Set(['de', 'tel', 'date', 'num']);

function pseudoGuide({ facts: _, blocks, text, ...guide }: GuideFile): GuideFile {
  const translated = structuredClone(blocks);
  for (const { node } of translated)
    visit(node, 'text', (child, _n, parent) => {
      if (parent?.type === 'textDirective' && SAME.has(parent.name)) return;
      if (parent?.type === 'textDirective') parent.attributes = { of: child.value, ...parent.attributes };
      if (child.value.trim()) child.value = child.value.replace(/\S.*\S|\S/s, (words) => pseudo(words));
    });
  const { title, summary, search, revision } = text;
  return {
    ...guide,
    blocks: translated,
    text: {
      language: PSEUDO.tag,
      title: pseudo(title),
      summary: pseudo(summary),
      search: search.map(pseudo),
      method: 'machine',
      revision,
    },
  };
}

import { formatter } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { Guide, PageContext, WordEntry } from '../pages/context.ts';
import type { Content, Words } from './content.ts';
import type { Facts } from './facts.ts';
import { renderBlocks } from './render.tsx';

/** One context for each language: everything its pages may say, with German where a text is missing. */
export function buildContexts(content: Content, facts: Facts): PageContext[] {
  const { languages, words } = content;
  const german = words.get('de')!;
  const resources = Object.fromEntries([...words].map(([tag, { ui }]) => [tag, ui]));
  return languages.map((language): PageContext => {
    const own = words.get(language.tag)!;
    const chain = fallbackChain(language.tag, content);
    const t = translator(language.tag, resources);
    const format = formatter(language.intl);
    return {
      language,
      languages,
      t,
      format,
      guides: [...german.guides.keys()].map((slug) => guideFor(slug, chain, content, resources)),
      topics: content.topics.map((topic) => ({ ...topic, words: own.topics[topic.id] ?? german.topics[topic.id]! })),
      serviceTypes: content.serviceTypes.map((type) => ({
        ...type,
        ...(own.serviceTypes[type.id] ?? german.serviceTypes[type.id]!),
      })),
      authorities: new Map(
        content.authorities.map((authority) => {
          const source = german.authorities[authority.id] ?? { name: authority.id, does: '' };
          return [authority.id, { ...authority, german: source.name, ...(own.authorities[authority.id] ?? source) }];
        }),
      ),
      helplines: facts.helplines.map((line) => {
        const { languages: languagesText, ...text } = own.helplines[line.id] ?? german.helplines[line.id]!;
        return { ...line, ...text, ...(languagesText ? { languagesText } : {}) };
      }),
      services: facts.services,
      operator: facts.operator,
      attributions: facts.attributions,
      origin: facts.operator.url.replace(/\/$/, ''),
    };
  });
}

function fallbackChain(tag: string, { languages }: Content): string[] {
  const chain: string[] = [];
  let next: string | null | undefined = tag;
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = languages.find((language) => language.tag === chain.at(-1))?.fallback;
  }
  return chain;
}

function guideFor(
  slug: string,
  chain: string[],
  { words, languages }: Content,
  resources: Record<string, object>,
): Guide {
  const tag = chain.find((t) => words.get(t)!.guides.has(slug))!;
  const source = words.get('de')!.guides.get(slug)!;
  const { text, blocks } = words.get(tag)!.guides.get(slug)!;
  const rendered = renderBlocks(blocks, {
    page: chain[0]!,
    t: translator(tag, resources),
    format: formatter(languages.find((l) => l.tag === tag)!.intl),
    words: officeWords(words.get(tag)!),
  });
  return { facts: source.facts!, text, ...rendered, outdated: tag !== 'de' && text.revision !== source.text.revision };
}

/** Office words by German headword, each with the anchor of its explanation on a page. */
function officeWords({ officeWords }: Words): Map<string, WordEntry> {
  const anchor = (german: string) =>
    `w-${german
      .toLowerCase()
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/ß/g, 'ss')
      .replace(/[^a-z0-9]+/g, '-')}`;
  return new Map(
    Object.entries(officeWords).map(([german, text]) => [german, { german, id: anchor(german), ...text }]),
  );
}

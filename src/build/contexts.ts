import type { Decider, GuideFacts } from '../domain/guide.ts';
import { hasPages } from '../domain/language.ts';
import { formatter } from '../i18n/format.ts';
import { languageNames } from '../i18n/language-names.ts';
import { translator } from '../i18n/translate.ts';
import type { GlossaryWord, Guide, MatterEntry, PageContext, Situation, WordEntry } from '../pages/context.ts';
import type { Content, Words } from './content.ts';
import type { Facts } from './facts.ts';
import { renderBlocks } from './render.tsx';

/** One context for each language that has pages: everything its pages may say, with German where a text is missing. */
export function buildContexts(content: Content, facts: Facts): PageContext[] {
  const { words } = content;
  const languages = content.languages.filter(hasPages);
  const german = words.get('de')!;
  const resources = Object.fromEntries([...words].map(([tag, { ui }]) => [tag, ui]));
  return languages.map((language): PageContext => {
    const own = words.get(language.tag)!;
    const chain = fallbackChain(language.tag, content);
    const t = translator(language.tag, resources);
    const format = formatter(content.formats[language.tag]!);
    return {
      language,
      languages,
      registry: content.languages,
      t,
      format,
      formatWords: content.formats[language.tag]!,
      languageName: languageNames(language.intl, content.languages),
      guides: [...german.guides.keys()].map((slug) => guideFor(slug, chain, content, resources)),
      topics: content.topics.map((topic) => ({ ...topic, words: own.topics[topic.id] ?? german.topics[topic.id]! })),
      serviceTypes: content.serviceTypes.map((type) => ({
        ...type,
        ...(own.serviceTypes[type.id] ?? german.serviceTypes[type.id]!),
      })),
      advice: content.advice,
      bring: content.bring.map(({ id, document, types }) => {
        const source = german.bring[id]!;
        const name = own.bring[id] ?? source;
        return { types, name, german: document && name !== source ? source : '' };
      }),
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
      glossary: glossaryFor(chain, content),
      situations: situationsFor(chain, content),
      matters: mattersFor(chain, content),
      services: facts.services,
      operator: facts.operator,
      attributions: facts.attributions,
      today: facts.today,
      origin: facts.operator.url.replace(/\/$/, ''),
    };
  });
}

/** The languages a page in `tag` may show, the best first; one that has no texts yet is passed over. */
function fallbackChain(tag: string, { languages, words }: Content): string[] {
  const chain: string[] = [];
  let next: string | null | undefined = tag;
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = languages.find((language) => language.tag === chain.at(-1))?.fallback;
  }
  return chain.filter((each) => words.has(each));
}

function guideFor(
  slug: string,
  chain: string[],
  { words, formats, matters }: Content,
  resources: Record<string, object>,
): Guide {
  const tag = chain.find((t) => words.get(t)!.guides.has(slug))!;
  const source = words.get('de')!.guides.get(slug)!;
  const { text, blocks } = words.get(tag)!.guides.get(slug)!;
  const rendered = renderBlocks(blocks, {
    page: chain[0]!,
    t: translator(tag, resources),
    format: formatter(formats[tag]!),
    words: officeWords(words.get(tag)!),
  });
  return {
    facts: { ...source.facts!, decides: decidersOf(source.facts!, matters) },
    text,
    ...rendered,
    outdated: tag !== 'de' && text.revision !== source.text.revision,
  };
}

/** Who decides and pays in a guide: what its header says, and the table of matters for every matter it explains. */
function decidersOf({ slug, decides }: GuideFacts, matters: Content['matters']): Decider[] {
  const table = matters
    .filter(({ guide }) => guide === slug)
    .flatMap((matter) => (['decides', 'pays'] as const).flatMap((role) => matter[role].map((who) => ({ role, who }))));
  const all = new Map([...decides, ...table].map((decider) => [`${decider.role} ${decider.who}`, decider]));
  return [...all.values()];
}

const languageOf = (tag: string, { languages }: Content) => languages.find((language) => language.tag === tag)!;

/** Every office word, sorted as German is, each in the first language of the chain that explains it. */
function glossaryFor(chain: string[], content: Content): GlossaryWord[] {
  const source = content.words.get('de')!.officeWords;
  return Object.keys(source)
    .sort(new Intl.Collator('de').compare)
    .map((german) => {
      const tag = chain.find((t) => content.words.get(t)!.officeWords[german])!;
      const { is, means, where, also } = content.words.get(tag)!.officeWords[german]!;
      const { guide } = source[german]!;
      const names = [...new Set([...also, ...source[german]!.also])];
      const rest = { ...(is && { is }), ...(where && { where }), ...(guide && { guide }) };
      return { german, id: anchorOf(german), means, also: names, language: languageOf(tag, content), ...rest };
    });
}

/** The German phrases with their meaning in the first language of the chain that has the situation. */
function situationsFor(chain: string[], content: Content): Situation[] {
  return content.words.get('de')!.phrases.situations.map((german) => {
    const of = (tag: string) => content.words.get(tag)!.phrases.situations.find(({ id }) => id === german.id);
    const tag = chain.find(of)!;
    const own = of(tag)!;
    const phrases = german.phrases.map(({ id, say, note }) => {
      const phrase = own.phrases.find((other) => other.id === id);
      return { id, say: say!, ...(tag === 'de' ? { note } : { means: phrase?.means, note: phrase?.note }) };
    });
    return { id: german.id, title: own.title, language: languageOf(tag, content), phrases };
  });
}

function mattersFor(chain: string[], content: Content): MatterEntry[] {
  return content.matters.map((matter) => {
    const tag = chain.find((t) => content.words.get(t)!.matters[matter.id])!;
    return { ...matter, ...content.words.get(tag)!.matters[matter.id]!, language: languageOf(tag, content) };
  });
}

/** The anchor of a German headword: `w-buergeramt`. */
function anchorOf(german: string): string {
  const spelled = german
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${letter.normalize('NFD')[0]}e`)
    .replace(/ß/g, 'ss');
  return `w-${spelled.replace(/[^a-z0-9]+/g, '-')}`;
}

/** Office words by German headword, each with the anchor of its explanation on a page. */
function officeWords({ officeWords }: Words): Map<string, WordEntry> {
  const entries = Object.entries(officeWords).map(([german, { is, means }]) => {
    return [german, { german, id: anchorOf(german), means, ...(is && { is }) }] as const;
  });
  return new Map(entries);
}

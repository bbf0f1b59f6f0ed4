import type { Entry } from '../domain/entry.ts';
import type { PageContext } from '../pages/context.ts';

/** Topics and guides behind which danger may be: their searchers see the emergency numbers first. */
const URGENT = new Set(['safety', 'crisis']);
/** Helplines for danger; the doctor on call and the talks for Ukrainians are looked for without any. */
const DANGER = new Set(['emergency', 'violence', 'crisis']);
const CALM = new Set(['aerztlicher-bereitschaftsdienst', 'helpline-ukraine']);

/** Everything a reader of one language can search for; `german` lends the words that stand in letters. */
export function entriesOf(context: PageContext, german: PageContext): Entry[] {
  const home = `/${context.language.tag}/`;
  const words = (...parts: (string | undefined)[]) => [...new Set(parts.filter(Boolean))].join(' · ');
  const urgent = (...ids: string[]) => (ids.some((id) => URGENT.has(id)) ? { urgent: true as const } : {});
  const source = <T>(own: T, other: T) => (context === german ? undefined : (other ?? own));
  const lent = (search: string[] = []) => (context === german ? [] : search);

  const guides = context.guides.map(({ facts, text }, n): Entry => {
    const other = german.guides[n]!.text;
    return {
      href: `${home}guides/${facts.slug}/`,
      kind: 'guide',
      title: text.title,
      text: text.summary,
      words: words(...text.search, source(text.title, other.title), ...lent(other.search)),
      ...urgent(facts.topic, facts.slug),
    };
  });
  const topics = context.topics.map(
    ({ id, words: own }, n): Entry => ({
      href: `${home}topics/${id}/`,
      kind: 'topic',
      title: own.title,
      text: own.description,
      words: words(source(own.title, german.topics[n]!.words.title)),
      ...urgent(id),
    }),
  );
  const types = context.serviceTypes.map(({ id, name, does, search }, n): Entry => {
    const other = german.serviceTypes[n]!;
    return {
      href: `${home}find/?type=${id}`,
      kind: 'type',
      title: name,
      text: does,
      words: words(...search, ...does.split(/[,.:]\s*/), source(name, other.name), ...lent(other.search)),
    };
  });
  const helplines = context.helplines.map((line, n): Entry => {
    const { id, name, text, group, search = [] } = line;
    const other = german.helplines[n]!;
    return {
      href: `${home}help/#${id}`,
      kind: 'helpline',
      title: name,
      text: line.for,
      words: words(text, text.replace(/\s/g, ''), ...search, source(name, other.name), ...lent(other.search)),
      ...(DANGER.has(group) && !CALM.has(id) ? { urgent: true as const } : {}),
    };
  });
  const glossary = context.glossary.map(
    ({ german: word, is, id, means, also }): Entry => ({
      href: `${home}words/#${id}`,
      kind: 'word',
      title: is ? `${is} – ${word}` : word,
      text: means,
      words: words(...also),
    }),
  );
  const matters = context.matters.map(
    ({ id, title, note, search }, n): Entry => ({
      href: `${home}who-decides/#${id}`,
      kind: 'page',
      title,
      text: note ?? context.t('matters.title'),
      words: words(...search, source(title, german.matters[n]!.title)),
    }),
  );
  const phrases = context.situations.map(
    ({ id, title, phrases: said }): Entry => ({
      href: `${home}phrases/#${id}`,
      kind: 'page',
      title: `${context.t('phrases.title')}: ${title}`,
      text: said
        .slice(0, 2)
        .map(({ say }) => say)
        .join(' '),
      words: words(context.t('phrases.words')),
    }),
  );
  return [...guides, ...topics, ...types, ...helplines, ...glossary, ...matters, ...phrases];
}

import { hasPages } from '../domain/language.ts';
import type { Content } from './content.ts';
import type { Fault } from './faults.ts';
import { bareWords } from './flaws/bare-words.ts';
import { dashChains } from './flaws/dash-chains.ts';
import { forbiddenWords, readForbiddenWords } from './flaws/forbidden-words.ts';
import { headingOrder } from './flaws/heading-order.ts';
import { longSentences } from './flaws/long-sentences.ts';
import { otherTerms, readTerms } from './flaws/other-terms.ts';
import { passiveChains } from './flaws/passive-chains.ts';
import { staleSources } from './flaws/stale-sources.ts';
import { staleStamps } from './flaws/stale-stamps.ts';
import { untranslated } from './flaws/untranslated.ts';

const guidesOf = ({ words }: Pick<Content, 'words'>) =>
  [...words.values()].flatMap(({ guides }) => [...guides.values()]);

/** Flaws of the guides' texts that stop a build. */
export function flawsOf(content: Pick<Content, 'words'>): Fault[] {
  const { data: forbidden, faults } = readForbiddenWords();
  return [
    ...faults,
    ...guidesOf(content).flatMap((guide) => [...headingOrder(guide), ...forbiddenWords(guide, forbidden)]),
  ];
}

/** What editors should look at soon, by kind; a build goes on. `today`: ISO date. */
export function warningsOf(content: Content, today: string): Map<string, Fault[]> {
  const all = guidesOf(content);
  const german = content.words.get('de')!;
  return new Map([
    ['old sources', all.flatMap((guide) => staleSources(guide, today))],
    ['long sentences and paragraphs', [...german.guides.values()].flatMap(longSentences)],
    ['chains of passives', [...german.guides.values()].flatMap(passiveChains)],
    ['chains of dashes', all.flatMap(dashChains)],
    [
      'German words without a mark',
      [...content.words].flatMap(([tag, { guides, officeWords }]) =>
        tag === 'de' ? [] : [...guides.values()].flatMap((guide) => bareWords(guide, german.officeWords, officeWords)),
      ),
    ],
    [
      'office words not as the table of terms has them',
      [...content.words].flatMap(([tag, { guides, officeWords }]) => {
        const terms = readTerms(tag);
        return tag === 'de' ? [] : [...guides.values()].flatMap((guide) => otherTerms(guide, terms, officeWords));
      }),
    ],
    ['translations of tables without a stamp, or older than German', staleStamps(content.languages.filter(hasPages))],
    ['not translated yet', untranslated(content)],
  ]);
}

import { UNTRANSLATED } from '../components/German.tsx';
import type { Language } from '../domain/language.ts';
import { type Part, type Progress, percent } from '../domain/progress.ts';
import type { PageContext, PageDraft } from './context.ts';

/** States of a text in the order of the bar, in German and English. */
const STATES = [
  ['ready', 'von Menschen geprüft', 'checked by a person'],
  ['unreviewed', 'maschinell, ungeprüft', 'by machine, not checked'],
  ['outdated', 'älter als der deutsche Text', 'older than the German text'],
  ['missing', 'fehlt', 'missing'],
] as const;

/** `/about/translations/`: how far each language is, as bars and in words; German and English, for all who translate. */
export function translationsPage({ registry }: PageContext, all: readonly Progress[]): PageDraft {
  const named = all.map((progress) => ({ ...progress, language: registry.find(({ tag }) => tag === progress.tag)! }));
  return {
    path: '/about/translations/',
    rest: 'about/',
    title: 'Stand der Übersetzungen · State of the translations',
    description: 'Was in jeder Sprache fehlt, veraltet oder ungeprüft ist · What is missing, outdated or unchecked',
    script: 'page',
    more: true,
    main: (
      <article class="guide" lang="de" {...UNTRANSLATED}>
        <h1>
          Stand der Übersetzungen <span lang="en">· State of the translations</span>
        </h1>
        <p>
          Alle Texte werden aus dem Deutschen übersetzt. Menschen, die eine Sprache gut können, helfen uns am meisten
          beim Prüfen.
        </p>
        <p lang="en">
          All texts are translated from German. People who know a language well help us most by checking its texts.
        </p>
        <ul class="legend">
          {STATES.map(([state, german, english]) => (
            <li key={state}>
              <svg viewBox="0 0 1 1" aria-hidden="true">
                <rect class={state} width="1" height="1" />
              </svg>
              {german} <span lang="en">· {english}</span>
            </li>
          ))}
        </ul>
        {named.map(({ language, all, parts }) => (
          <section key={language.tag}>
            <Name language={language} />
            <Bar part={all} />
            <p>
              {percent(all.total - all.missing, all.total)} % übersetzt, {percent(all.ready, all.total)} % von Menschen
              geprüft{' '}
              <span lang="en">
                · {percent(all.total - all.missing, all.total)} % translated, {percent(all.ready, all.total)} % checked
                by a person
              </span>
            </p>
            <Parts parts={parts} />
          </section>
        ))}
      </article>
    ),
  };
}

const Name = ({ language: { name, latin, html, dir } }: { language: Language }) => (
  <h2>
    <bdi lang={html} dir={dir}>
      {name}
    </bdi>
    {latin !== name && ` (${latin})`}
  </h2>
);

/** One bar of all texts; the same numbers stand below in words. */
function Bar({ part }: { part: Part }) {
  let x = 0;
  return (
    <svg class="bar" viewBox={`0 0 ${part.total || 1} 1`} preserveAspectRatio="none" aria-hidden="true">
      {STATES.map(([state]) => {
        const from = x;
        x += part[state];
        return <rect key={state} class={state} x={from} width={part[state]} height="1" />;
      })}
    </svg>
  );
}

/** Part by part: a bar, and in words the states that are not empty. */
const Parts = ({ parts }: { parts: Part[] }) => (
  <details>
    <summary>
      Einzelheiten <span lang="en">· Details</span>
    </summary>
    <ul class="parts">
      {parts.map((part) => (
        <li key={part.name}>
          <strong>{part.name}</strong>: {part.total} Texte <span lang="en">· texts</span>
          <Bar part={part} />
          {STATES.filter(([state]) => part[state] > 0).map(([state, german, english]) => (
            <div key={state}>
              {part[state]} {german} <span lang="en">· {english}</span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  </details>
);

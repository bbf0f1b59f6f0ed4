import type { ComponentChildren } from 'preact';
import type { Questionnaire } from '../domain/advise.ts';
import type { PageWords } from '../domain/compose.ts';
import type { ThingToBring } from '../domain/finder.ts';
import type { FormatWords } from '../domain/format-words.ts';
import type { Authority, GuideFacts, GuideText } from '../domain/guide.ts';
import type { Helpline } from '../domain/helpline.ts';
import type { Language } from '../domain/language.ts';
import type { Service } from '../domain/service.ts';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

/** A guide in the language of the page, or in its fallback where `text.language` differs. */
export interface Guide {
  facts: GuideFacts;
  text: GuideText;
  /** The answer: the paragraphs below the title, the first with class `lead`; often the last is for an emergency. */
  lead: ComponentChildren;
  /** What follows it. */
  body: ComponentChildren;
  /** Office words used in the text, in order of appearance. */
  words: WordEntry[];
  /** A text in this language exists but was made from an older German text. */
  outdated: boolean;
}

/** An office word: `german` is the headword, `is` its translation (absent in German), `means` the explanation. */
export interface WordEntry {
  german: string;
  is?: string;
  means: string;
  /** Anchor on the page: `w-meldebescheinigung`. */
  id: string;
}

/** A word of the glossary: also where one meets it, the guide it belongs to, and other names of it. */
export interface GlossaryWord extends WordEntry {
  /** The language the explanation is written in. */
  language: Language;
  where?: string;
  guide?: string;
  also: string[];
}

/** What to say in a situation: `say` is German; `means` and the notes are in the language of the page or its fallback. */
export interface Situation {
  id: string;
  title: string;
  language: Language;
  phrases: { id: string; say: string; means?: string; note?: string }[];
}

/** Who decides, pays and advises in a matter, by ids of authorities. */
export interface MatterEntry {
  id: string;
  topic: string;
  decides: string[];
  pays: string[];
  advises: string[];
  law: string;
  guide: string;
  source: string;
  checked: string;
  varies: boolean;
  title: string;
  note?: string;
  search: string[];
  language: Language;
}

export interface TopicWords {
  title: string;
  question: string;
  description: string;
}

/** Who runs this copy of the site: `src/data/operator.json`. */
export interface Operator {
  name: string;
  demonstration: boolean;
  contact: string;
  legal: string;
  url: string;
}

/** Third-party data or software a reader is told of on the about page. */
export interface Attribution {
  name: string;
  /** Key below `data.` of the interface texts. */
  what: 'places' | 'postalCodes' | 'stations' | 'districts' | 'holidays' | 'map' | 'icons' | 'software';
  licence: string;
  url: string;
}

/** Everything a page may know: one object for each language. */
export interface PageContext {
  language: Language;
  /** Those that have pages. */
  languages: Language[];
  /** All that are registered, also those that only services speak. */
  registry: Language[];
  t: Translate;
  format: Format;
  /** What `format` is made from, for scripts of the page. */
  formatWords: FormatWords;
  /** A language's name in the language of the page, by tag. */
  languageName: (tag: string) => string;
  guides: Guide[];
  topics: { id: string; icon: string; services: string[]; words: TopicWords }[];
  serviceTypes: {
    id: string;
    icon: string;
    name: string;
    does: string;
    search: string[];
    /** Nearest terms of the Open Eligibility taxonomy. */
    open_eligibility: string[];
  }[];
  advice: Questionnaire;
  bring: ThingToBring[];
  /** `german` is the name to show an office, `name` and `does` are in the language of the page. */
  authorities: Map<string, Authority & { german: string; name: string; does: string }>;
  helplines: (Helpline & HelplineWords)[];
  glossary: GlossaryWord[];
  situations: Situation[];
  matters: MatterEntry[];
  services: Service[];
  operator: Operator;
  attributions: Attribution[];
  /** ISO date of the build: the age of sources is counted up to it. */
  today: string;
  /** Absolute public address without trailing slash, for canonical links, link previews and the sitemap. */
  origin: string;
}

export interface HelplineWords {
  name: string;
  for: string;
  languagesText?: string;
  note?: string;
  /** Everyday words people type. */
  search?: string[];
}

/** What a page function returns; the build renders `main` and `head` to HTML. */
export interface PageDraft extends Omit<PageWords, 'main' | 'head'> {
  head?: ComponentChildren;
  main: ComponentChildren;
}

/** What the shell of a language needs besides its context; the sheet is put into the slot `[[css]]` by the build. */
export interface ShellParts {
  /** Addresses of the browser scripts: `page` on every page, the others within `[[only:finder]]…[[/only]]`. */
  scripts: { page: string; finder: string; search: string };
  /** For pages outside the languages (door, service, 404): no canonical link. */
  standalone?: boolean;
}

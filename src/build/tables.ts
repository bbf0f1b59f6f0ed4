import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { FormatWords } from '../domain/format-words.ts';
import type { Authority } from '../domain/guide.ts';
import { LANGUAGE_STATES, type Language } from '../domain/language.ts';
import { ROOT } from './read.ts';
import { rule } from './services-rules.ts';

/** The id of an entry, a guide, a topic. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens');
const sentence = z.string().min(2).max(400);
const names = z.array(z.string().min(2)).default([]);
const https = z.url({ protocol: /^https$/, error: 'must be an https:// address' });
const bcp47 = z
  .string()
  .check(
    rule((tag) => (isTag(tag) ? undefined : `"${tag}" is no language tag`), 'use a BCP 47 tag such as de or en-GB'),
  );
/** The name of a picture. */
export const icon = z
  .string()
  .check(
    rule(
      (name) =>
        existsSync(`${ROOT}node_modules/lucide-static/icons/${name}.svg`) ? undefined : `"${name}" is no icon`,
      'use the name of an icon of lucide.dev',
    ),
  );

/** Whether a text is a well-formed BCP 47 language tag. */
export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** `locales/languages.json`: the only registry of languages; every fallback leads to German. */
export const languagesSchema: z.ZodType<Language[]> = z
  .array(
    z.strictObject({
      tag: bcp47,
      name: z.string().min(2),
      latin: z.string().min(2),
      state: z.enum(LANGUAGE_STATES, { error: `must be one of ${LANGUAGE_STATES.join(', ')}` }),
      dir: z.enum(['ltr', 'rtl']),
      html: bcp47,
      intl: bcp47,
      hreflang: bcp47.nullable(),
      aliases: z.array(bcp47),
      search: names,
      fallback: bcp47.nullable(),
    }),
  )
  .superRefine((list, context) => {
    const wrong = (path: PropertyKey[], message: string, remedy: string) =>
      context.addIssue({ code: 'custom', path, message, params: { remedy } });
    if (!list.some(({ tag, state }) => tag === 'de' && state === 'complete'))
      wrong([], 'has no complete German', 'add de, the source of all texts');
    list.forEach(({ fallback }, i) => {
      let next = list[i];
      for (let steps = 0; next && next.tag !== 'de' && steps < list.length; steps++)
        next = list.find(({ tag }) => tag === next!.fallback);
      if (next?.tag !== 'de')
        wrong([i, 'fallback'], `"${fallback}" does not lead to German`, 'name a language of this list, or de');
    });
  });

/** `src/data/core-guides.json`: the guides a core language has, the most needed first. */
export const coreGuidesSchema = z.array(slug).min(1, 'name the guides that come first');

/** `src/data/topics.json`: situations of life in their order; `services` are the types that help. */
export const topicsSchema = z.array(
  z.strictObject({ id: slug, icon, services: z.array(slug).min(1, 'name at least one service type that helps') }),
);

/**
 * `src/data/service-types.json`: the id is our taxonomy term in HSDS files; the nearest terms of the Open Eligibility
 * taxonomy, the nearest first, and the tags of OpenStreetMap each of which alone says as much (often there is none).
 */
export const serviceTypesSchema = z.array(
  z.strictObject({
    id: slug,
    icon,
    open_eligibility: z.array(z.string().min(3)).min(1, 'name the nearest term'),
    osm: z.array(z.string().regex(/^[a-z:_]+=[a-z_]+$/, 'must be a tag such as office=government')),
  }),
);

/** `src/data/authorities.json`. */
export const authoritiesSchema: z.ZodType<Authority[]> = z.array(
  z.strictObject({ id: slug, level: z.enum(['bund', 'land', 'kommune', 'independent']), icon: icon.optional() }),
);

/** `src/data/bring.json`: what people bring to services of these types; a document has a German name to look for. */
export const bringSchema = z.array(z.strictObject({ id: slug, document: z.boolean(), types: z.array(slug).min(1) }));

/** `locales/{tag}/bring.json`: the names of these things, by id. */
export const bringWordsSchema = z.record(z.string(), sentence);

/** `locales/{tag}/topics.json`, by id. */
export const topicWordsSchema = z.record(
  z.string(),
  z.strictObject({ title: sentence, question: sentence, description: sentence }),
);

const nameWords = z.strictObject({ name: sentence, does: sentence });

/** `locales/{tag}/authorities.json`, by id. */
export const nameWordsSchema = z.record(z.string(), nameWords);

/** `locales/{tag}/service-types.json`, by id; `search` are everyday words people type. */
export const serviceTypeWordsSchema = z.record(z.string(), nameWords.extend({ search: names }));

/** Any JSON object; its entries are checked elsewhere. */
export const anyObject = z.record(z.string(), z.unknown());

/** `locales/{tag}/words.json`: office words by German headword; `guide` and German `means` stand in the German file. */
export const officeWordsSchema = z.record(
  z.string(),
  z.strictObject({
    is: z.string().min(2).optional(),
    means: sentence,
    where: sentence.optional(),
    guide: slug.optional(),
    also: names,
  }),
);

/** `locales/{tag}/phrases.json`: what to say, by situation; German says it (`say`), translations what it means. */
export const phrasesSchema = z.strictObject({
  situations: z.array(
    z.strictObject({
      id: slug,
      title: sentence,
      phrases: z.array(
        z.strictObject({ id: slug, say: sentence.optional(), means: sentence.optional(), note: sentence.optional() }),
      ),
    }),
  ),
});

/** `src/data/matters.json`: who decides what, by ids of authorities; `law` is the German legal anchor. */
export const mattersSchema = z.array(
  z.strictObject({
    id: slug,
    topic: slug,
    decides: z.array(slug).min(1, 'name at least one authority'),
    pays: z.array(slug).default([]),
    advises: z.array(slug).min(1, 'name who advises independently'),
    law: z.string(),
    guide: slug,
    source: https,
    checked: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
    varies: z.boolean().default(false),
  }),
);

/** `locales/{tag}/matters.json`: the matters in words, by id. */
export const matterWordsSchema = z.record(
  z.string(),
  z.strictObject({ title: sentence, note: sentence.optional(), search: names }),
);

const twelve = z.array(z.string().min(1)).length(12, 'must have the twelve months');
const seven = z.array(z.string().min(1)).length(7, 'must have the seven days, Monday first');
const pattern = (...names: string[]) =>
  z
    .string()
    .check(
      rule(
        (text) => (names.every((name) => text.includes(`{${name}}`)) ? undefined : 'lacks a place to fill in'),
        `it needs ${names.map((name) => `{${name}}`).join(', ')}`,
      ),
    );

/** `locales/formats.json`: how each language writes dates, lists and distances, by tag. */
export const formatsSchema: z.ZodType<Record<string, FormatWords>> = z.record(
  z.string(),
  z.strictObject({
    date: pattern('d', 'm', 'y'),
    month: pattern('m', 'y'),
    months: twelve,
    standing: twelve.optional(),
    weekdays: seven,
    days: seven,
    two: pattern('0', '1'),
    end: pattern('0', '1'),
    comma: z.string().min(1),
    m: pattern('n'),
    km: pattern('n'),
    decimal: z.string().length(1),
  }),
);

/** `src/data/operator.json`: who runs this copy of the site. */
export const operatorSchema = z.strictObject({
  name: z.string().min(3),
  demonstration: z.boolean(),
  contact: z.union([z.literal(''), z.email('must be a mail address')]),
  legal: z.string(),
  url: https,
});

/** `src/data/attributions.json`: whose data and programs these are. */
export const attributionsSchema = z.array(
  z.strictObject({
    name: z.string().min(2),
    what: z.enum(['places', 'postalCodes', 'stations', 'districts', 'holidays', 'map', 'icons', 'software']),
    licence: z.string().min(2),
    url: https,
  }),
);

export type ServiceType = z.infer<typeof serviceTypesSchema>[number];
export type OfficeWords = z.infer<typeof officeWordsSchema>;
export type Phrases = z.infer<typeof phrasesSchema>;
export type Matter = z.infer<typeof mattersSchema>[number];
export type MatterWords = z.infer<typeof matterWordsSchema>;

import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens');
const sentence = z.string().min(2).max(400);
const names = z.array(z.string().min(2)).default([]);

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
    source: z.url({ protocol: /^https$/, error: 'must be an https:// address' }),
    checked: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
    varies: z.boolean().default(false),
  }),
);

/** `locales/{tag}/matters.json`: the matters in words, by id. */
export const matterWordsSchema = z.record(
  z.string(),
  z.strictObject({ title: sentence, note: sentence.optional(), search: names }),
);

export type OfficeWords = z.infer<typeof officeWordsSchema>;
export type Phrases = z.infer<typeof phrasesSchema>;
export type Matter = z.infer<typeof mattersSchema>[number];
export type MatterWords = z.infer<typeof matterWordsSchema>;

import { z } from 'zod';
import type { GuideFacts, GuideText } from '../domain/guide.ts';
import type { Fault } from './faults.ts';
import { readHeader } from './frontmatter.ts';
import type { LineOf } from './lines.ts';
import { type Block, parseBody } from './markdown.ts';
import { remembered } from './remembered.ts';
import { revisionOf } from './revision.ts';
import { faultsOf } from './schema.ts';
import { dateFault, rule } from './services-rules.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens');
const notLater = (today: string) =>
  rule((value) => dateFault(value, today), 'write the day on which it was really checked, such as 2026-08-19');
const date = z
  .union([z.string(), z.number(), z.date()])
  .transform((d) => (d instanceof Date ? d.toISOString().slice(0, 10) : String(d)))
  .pipe(z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));
const https = z.url({ protocol: /^https$/, error: 'must be an https:// address' });

const words = {
  title: z.string().min(3).max(70),
  summary: z.string().min(20).max(260),
  search: z.array(z.string().min(2)).min(3),
};

const sourceHeader = (today: string) =>
  z.strictObject({
    ...words,
    topic: z.string(),
    services: z.array(z.string()).min(1, 'name at least one service type that helps'),
    related: z.array(slug).default([]),
    decides: z.array(z.strictObject({ role: z.enum(['decides', 'pays', 'advises']), who: z.string() })).min(1),
    sources: z
      .array(
        z.strictObject({
          title: z.string().min(3),
          url: https,
          checked: date.check(notLater(today)),
          facts: z.string().optional(),
        }),
      )
      .min(1, 'a text without a source is not shown'),
    law: z.string().regex(/^\d{4}-\d\d$/, 'must be YYYY-MM in quotation marks'),
    checked: z.iso.date().check(notLater(today)),
    sensitive: z.boolean().default(false),
  });

const translationHeader = z.strictObject({
  ...words,
  source: z.literal('de'),
  revision: z.string().regex(/^[0-9a-f]{12}$/, 'is missing: run `npm run stamp` when the text fits the German one'),
  method: z.enum(['human', 'machine', 'machine, reviewed']),
});

/** A guide as its file says it, before it is rendered. `facts` only in the German file. */
export interface GuideFile {
  file: string;
  slug: string;
  facts?: GuideFacts;
  text: GuideText;
  blocks: Block[];
  /** The Markdown after the header, and the line on which it starts. */
  body: string;
  bodyLine: number;
  /** Lines in the file of the fields of the header. */
  lineOf: LineOf;
}

/** A text is parsed once, however many ask for it: German is held against every other language. */
const [headerOf, bodyOf] = [remembered(readHeader), remembered(parseBody)];

/**
 * Reads one guide file; every fault of header and body at once. `guide` is absent where the header is unusable.
 * `today`: ISO date, after which nothing can have been checked.
 */
export function readGuide(
  text: string,
  file: string,
  tag: string,
  today = new Date().toISOString().slice(0, 10),
): { guide?: GuideFile; faults: Fault[] } {
  const { header, body, bodyLine, lineOf, faults: wrong } = headerOf(text, file);
  const name = file.split('/').at(-1)!.replace(/\.md$/, '');
  const tree = bodyOf(body, file, bodyLine);
  const faults = [...wrong, ...tree.faults];
  if (faults.some((f) => f.field === 'header')) return { faults };
  const parsed = tag === 'de' ? sourceHeader(today).safeParse(header) : translationHeader.safeParse(header);
  faults.push(...faultsOf(slug.safeParse(name), file, () => 1, 'file name'), ...faultsOf(parsed, file, lineOf));
  if (!parsed.success) return { faults };
  const { title, summary, search } = parsed.data;
  const place = { file, slug: name, blocks: tree.blocks, body, bodyLine, lineOf };
  const shared = { language: tag, title, summary, search };
  if ('topic' in parsed.data) {
    const { topic, services, related, decides, law, checked, sensitive } = parsed.data;
    const sources = parsed.data.sources.map(({ title, url, checked }) => ({ title, url, checked }));
    const amounts = /\d\s*€/.test(body);
    const facts = { slug: name, topic, services, related, decides, sources, law, checked, amounts, sensitive };
    const revision = revisionOf([title, summary, body]);
    const guideText: GuideText = { ...shared, method: 'source', revision };
    return { guide: { ...place, facts, text: guideText }, faults };
  }
  const guideText: GuideText = { ...shared, method: parsed.data.method, revision: parsed.data.revision };
  return { guide: { ...place, text: guideText }, faults };
}

import { z } from 'zod';
import { HELPLINE_GROUPS, type Helpline } from '../domain/helpline.ts';
import type { Fault } from './faults.ts';
import { hoursFault, weekOf } from './hours.ts';
import type { Table } from './json-table.ts';
import { jsonLines, type LineOf } from './lines.ts';
import { readPhone } from './phones.ts';
import { parseJson, ROOT, readText } from './read.ts';
import { faultsOf } from './schema.ts';
import { cell, dateFault, required, rule, text, unknownLanguages, webFault } from './services-rules.ts';

/** Words of helplines by id, as they stand in `locales/{tag}/helplines.json`. */
export type HelplineTexts = Record<
  string,
  { name: string; for: string; languages?: string; note?: string; search?: string[] }
>;

const wordsSchema = z.strictObject({
  name: text(120).check(required('write the name of the line')),
  for: text(250).check(required('write one plain sentence: when do I call?')),
  languages: text(150).optional(),
  note: text(250).optional(),
  search: z.array(text(60).check(required('write a word people type, or leave the list out'))).optional(),
});

const FILE = 'src/data/helplines.json';

/**
 * Reads the helplines and checks them with their words by language (`de` has them all, no language has others).
 * Sound helplines in the order of their groups, and all faults. `today`: ISO date; `source`: text of the JSON file.
 */
export function readHelplines(
  { words, tables }: { words: ReadonlyMap<string, { helplines: HelplineTexts }>; tables?: ReadonlyMap<string, Table> },
  today: string,
  source = readText(`${ROOT}${FILE}`).text,
): { helplines: Helpline[]; faults: Fault[] } {
  const { data, faults } = parseJson<unknown>(source, FILE, []);
  const lineOf = jsonLines(source);
  const list = z.array(z.unknown()).safeParse(data);
  if (!list.success) return { helplines: [], faults: faultsOf(list, FILE, lineOf, 'file') };
  const lines = list.data;
  if (faults.length) return { helplines: [], faults };
  const helplines: Helpline[] = [];
  lines.forEach((line, index) => {
    const result = helplineSchema(today).safeParse(line);
    if (result.success) helplines.push({ ...result.data, week: weekOf(result.data.hours).week } as Helpline);
    else faults.push(...faultsOf(result, FILE, (path) => lineOf([index, ...path])));
  });
  const ids = lines.map((line) => String((line as { id?: unknown } | null)?.id));
  const german = words.get('de')?.helplines;
  ids.forEach((id, index) => {
    const add = (field: string, message: string, remedy: string) =>
      faults.push({ file: FILE, line: lineOf([index, 'id']), field, message, remedy });
    if (ids.indexOf(id) < index)
      add('id', `"${id}" stands in line ${lineOf([ids.indexOf(id), 'id'])} too`, 'give one another id');
    if (german && !german[id]) add('id', `"${id}" has no German words`, `add it to locales/de/helplines.json`);
  });
  for (const [tag, { helplines: texts }] of words) {
    const file = `locales/${tag}/helplines.json`;
    faults.push(...wordFaults(texts, file, ids, tables?.get(file)?.lineOf ?? (() => 1)));
  }
  helplines.sort((a, b) => HELPLINE_GROUPS.indexOf(a.group) - HELPLINE_GROUPS.indexOf(b.group));
  return { helplines, faults };
}

function wordFaults(words: HelplineTexts, file: string, ids: readonly string[], lineOf: LineOf): Fault[] {
  return Object.entries(words).flatMap(([id, entry]) => {
    const remedy = 'use an id of src/data/helplines.json';
    const stray = { file, line: lineOf([id]), field: id, message: 'is no helpline', remedy };
    const wrong = faultsOf(wordsSchema.safeParse(entry), file, (path) => lineOf([id, ...path]), 'file');
    return [
      ...(ids.includes(id) ? [] : [stray]),
      ...wrong.map((fault) => ({ ...fault, field: `${id}.${fault.field}` })),
    ];
  });
}

function helplineSchema(today: string) {
  const unlessFit = (pattern: RegExp) => (value: string) =>
    pattern.test(value) ? undefined : 'is not in the right form';
  return z
    .strictObject({
      id: text(60).check(rule(unlessFit(/^[a-z0-9]+(-[a-z0-9]+)*$/), 'use a-z, 0-9 and single hyphens only')),
      tel: cell(20).check(required('write the number as it is dialled')),
      text: cell(30).check(required('write the number as people write it')),
      group: z.enum(HELPLINE_GROUPS),
      hours: text(100).check(
        rule(hoursFault, 'write it like Mo-Fr 08:00-18:00 or 24/7 (OpenStreetMap), or leave it empty'),
      ),
      languages: z.array(z.string()).superRefine((tags, context) => {
        const unknown = unknownLanguages(tags).join(', ');
        const params = { remedy: 'use tags such as de, ar, uk; leave the list empty where unknown' };
        if (unknown) context.addIssue({ code: 'custom', message: `unknown: ${unknown}`, params });
      }),
      free: z.boolean().nullable(),
      anonymous: z.literal(true).nullable(),
      url: text(300).check(rule(webFault, 'copy the https: address from the browser')).optional(),
      source: text(300).check(
        rule(webFault, 'copy the https: address from the browser'),
        required('say where it was read'),
      ),
      checked: text(10).check(
        rule((value) => dateFault(value, today), 'write the date of the source: 2024, 2024-05 or 2024-05-17'),
      ),
      doubtful: z.literal(true).optional(),
    })
    .superRefine(({ tel, text: printed }, context) => {
      const remedy = 'correct the digits: tel holds them as +49… or, for short numbers, as they are';
      const message = `is not the number of text, which is ${readPhone(printed)?.tel ?? 'no number'}`;
      if (tel !== readPhone(printed)?.tel)
        context.addIssue({ code: 'custom', path: ['tel'], message, params: { remedy } });
    });
}

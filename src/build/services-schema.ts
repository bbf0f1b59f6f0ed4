import { z } from 'zod';
import { STATES } from '../domain/state.ts';
import { ACCESS, AUDIENCES, CARRIERS, CHANNELS, KINDS, LEVELS, STATUSES, WAITING } from '../domain/vocabulary.ts';
import { hoursFault } from './hours.ts';
import { overlapFault } from './hours-overlap.ts';
import { readJsonTable } from './json-table.ts';
import { readPhone } from './phones.ts';
import { readDistricts } from './places-sources.ts';
import { ROOT } from './read.ts';
import { remembered } from './remembered.ts';
import { coordinate, rowFaults } from './services-place.ts';
import {
  cell,
  dateFault,
  dayFault,
  isPostbox,
  required,
  rule,
  spanFault,
  text,
  unknownLanguages,
  webFault,
} from './services-rules.ts';
import { serviceTypesSchema } from './tables.ts';

/** Entries of a cell that holds a list: `de|ar`. */
export function list(value: string): string[] {
  return value ? value.split('|').map((entry) => entry.trim()) : [];
}

/** Ids of service types; none where the table cannot be read, which is told elsewhere. */
const TYPES = readJsonTable(ROOT, 'src/data/service-types.json', serviceTypesSchema, []).table.ids;
const DISTRICTS = readDistricts();
/** Most services keep the hours of others, and to read them is slow. */
const soundHours = remembered(hoursFault);
const unknown = (entries: string[]) =>
  entries.length ? `unknown: ${entries.map((e) => `"${e}"`).join(', ')}` : undefined;
/** A cell with one word of a list, or empty. */
const oneOf = (words: readonly string[]) =>
  text(20).check(
    rule((v) => unknown(words.includes(v) ? [] : [v]), `use one of ${words.join(', ')}, or leave it empty`),
  );
/** A cell with words of a list, joined by `|`, or empty. */
const someOf = (words: readonly string[]) =>
  text(150).check(
    rule((v) => unknown(list(v).filter((word) => !words.includes(word))), `use ${words.join(', ')}, joined by |`),
  );
/** Columns without which a row says nothing; all others may be left out of the table. */
export const REQUIRED = ['id', 'name', 'types', 'area', 'source'];

const unless = (pattern: RegExp, message: string) => (value: string) => (pattern.test(value) ? undefined : message);

const isOne = (mail: string) => mail.split('@').length <= 2;

/** What is wrong with `12-26` or `27-`, or undefined. */
function ageFault(value: string): string | undefined {
  const [, youngest, oldest] = /^(\d{1,2})-(\d{1,3})?$/.exec(value) ?? [];
  if (youngest === undefined) return 'is no range of ages';
  return oldest && Number(oldest) < Number(youngest) ? 'ends before it begins' : undefined;
}

/** One row of `services.csv` as written: every cell a string; `today` is an ISO date. */
export function rowSchema(today: string) {
  return z
    .object({
      id: text(80)
        .check(required('give it an id such as mbe-luebeck-muehlentorplatz'))
        .check(rule(unless(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id'), 'use a-z, 0-9 and single hyphens only, ä as ae')),
      name: text(150).check(required('write the name people see at the door')),
      kind: oneOf(KINDS),
      organization: text(150),
      carrier: oneOf(CARRIERS),
      types: text(100)
        .check(required('name at least one type of src/data/service-types.json'))
        .check(
          rule(
            (v) => unknown(list(v).filter((t) => TYPES.length && !TYPES.includes(t))),
            'use ids of src/data/service-types.json, joined by |',
          ),
        ),
      street: text(150).check(
        rule((v) => (isPostbox(v) ? 'is a P.O. box' : undefined), 'leave it empty: nobody can visit it'),
      ),
      postal_code: text(20).check(
        rule(
          unless(/^\d{5}$/, 'is not five digits'),
          'write five digits; spreadsheets drop a leading 0, format the column as text',
        ),
      ),
      city: text(80),
      state: text(10).check(
        rule((v) => unknown(STATES.includes(v) ? [] : [v]), `use one of ${STATES.join(' ')} or leave it empty`),
      ),
      district: text(10).check(
        rule(
          (v) => unknown(DISTRICTS.has(v) ? [] : [v]),
          'write the five digits of the Landkreis or city (AGS), such as 01055, only where there is no town',
        ),
      ),
      latitude: coordinate(47.2, 55.1, 'latitude'),
      longitude: coordinate(5.8, 15.1, 'longitude'),
      area: text(10)
        .check(required('write local, state or national'))
        .check(rule(unless(/^(local|state|national)$/, 'is no area'), 'write local, state or national')),
      phones: cell(200).check(
        rule(
          (v) => unknown(list(v).filter((p) => !readPhone(p))),
          'write it like 0451 6132010 (Zentrale), several joined by |; check the digits, all of them and the area code; no 0900 or 118',
        ),
      ),
      email: text(120)
        .check(
          rule((v) => (isOne(v) ? undefined : 'holds two mail addresses'), 'only one fits: keep that for questions'),
        )
        .check(
          rule(
            (v) => (z.email().safeParse(v).success || !isOne(v) ? undefined : 'is no mail address'),
            'write it like name@example.org',
          ),
        ),
      url: text(500).check(
        rule(webFault, 'copy the https: address from the browser; leave it empty where there is none'),
      ),
      channels: someOf(CHANNELS),
      languages: text(100).check(
        rule((v) => unknown(unknownLanguages(list(v))), 'use tags such as de|ar|uk; leave it empty where unknown'),
      ),
      interpreters: text(100).check(
        rule(
          (v) => (v === '*' ? undefined : unknown(unknownLanguages(list(v)))),
          'use tags such as ar|uk, or * where an interpreter for any language comes on request',
        ),
      ),
      audience: someOf(AUDIENCES),
      ages: text(10).check(rule(ageFault, 'write youngest and oldest age like 12-26 or 27-')),
      status: someOf(STATUSES),
      access: someOf(ACCESS),
      cost: text(100),
      waiting: oneOf(WAITING),
      waiting_since: text(10).check(rule((v) => dayFault(v, today), 'write the day this was known: 2026-05-17')),
      level: oneOf(LEVELS),
      lessons: text(3).check(rule(unless(/^\d{1,2}$/, 'is no number of lessons'), 'write lessons a week: 20')),
      starts: text(10).check(rule((v) => dayFault(v), 'write the day of the next start: 2027-01-11')),
      exam: text(40),
      opening_hours: text(200)
        .check(
          rule(soundHours, 'write it like Mo-Th 09:00-12:00; PH off (OpenStreetMap), or put the words into hours_note'),
        )
        .check(rule(overlapFault, 'join the times, or correct the one that is wrong')),
      hours_note: text(300),
      closed: text(200).check(
        rule((v) => list(v).map(spanFault).find(Boolean), 'write first and last day: 2026-12-23/2027-01-02'),
      ),
      note: text(300),
      source: text(500).check(required('say where this was read, best a web address')),
      source_id: text(200),
      checked: text(10).check(
        rule(
          (v) => dateFault(v, today),
          'write the date of the source: 2024, 2024-05 or 2024-05-17, or leave it empty',
        ),
      ),
      valid_to: text(10).check(rule((v) => dayFault(v), 'write the last day it exists: 2027-06-30')),
    })
    .superRefine((row, context) => {
      for (const { field, message, remedy } of rowFaults(row))
        context.addIssue({ code: 'custom', path: [field], message, params: { remedy } });
    });
}

/** One row of `services.csv`, column by column. */
export type Row = z.infer<ReturnType<typeof rowSchema>>;

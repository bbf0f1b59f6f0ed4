import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Helpline } from '../domain/helpline.ts';
import type { Service } from '../domain/service.ts';
import type { Attribution, Operator } from '../pages/context.ts';
import type { Content } from './content.ts';
import { buildDirectory } from './directory.ts';
import type { Fault } from './faults.ts';
import { readHelplines } from './helplines.ts';
import { holidayTable } from './holidays.ts';
import { buildPlaces, locate } from './places.ts';
import { ROOT, readJson } from './read.ts';
import { faultsOf } from './schema.ts';
import { buildServices } from './services.ts';
import type { Files } from './write.ts';

/** What pages say besides words, the data files islands fetch, and all faults of the tables. */
export interface Facts {
  services: Service[];
  helplines: Helpline[];
  operator: Operator;
  attributions: Attribution[];
  files: Files;
  faults: Fault[];
}

const operatorSchema = z.strictObject({
  name: z.string().min(3),
  demonstration: z.boolean(),
  contact: z.union([z.literal(''), z.email('must be a mail address')]),
  legal: z.string(),
  url: z.url({ protocol: /^https$/, error: 'must be an https:// address' }),
});

/** Reads the tables of `src/data`; `today` is the ISO date of the build. */
export function readFacts(content: Content, today: string): Facts {
  const operator = readJson<Operator>(`${ROOT}src/data/operator.json`, {} as Operator);
  const attributions = readJson<Attribution[]>(`${ROOT}src/data/attributions.json`, []);
  const directory = buildServices(readFileSync(`${ROOT}src/data/services.csv`), locate, today);
  const helplines = readHelplines(content, today);
  const faults = [
    ...operator.faults,
    ...faultsOf(operatorSchema.safeParse(operator.data), operator.file, () => 1, 'file'),
    ...attributions.faults,
    ...directory.faults,
    ...helplines.faults,
  ];
  return {
    services: directory.services,
    helplines: helplines.helplines,
    operator: operator.data,
    attributions: attributions.data,
    files: new Map([...buildPlaces(), ...buildDirectory(directory.services, holidayTable(today), today)]),
    faults,
  };
}

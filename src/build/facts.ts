import { readFileSync } from 'node:fs';
import type { Helpline } from '../domain/helpline.ts';
import type { Service } from '../domain/service.ts';
import type { Attribution, Operator } from '../pages/context.ts';
import type { Content } from './content.ts';
import { buildDirectory } from './directory.ts';
import type { Fault } from './faults.ts';
import { readHelplines } from './helplines.ts';
import { holidayTable } from './holidays.ts';
import { readJsonTable } from './json-table.ts';
import { buildMap } from './map.ts';
import { readOffices } from './offices.ts';
import { buildPlaces, locate } from './places.ts';
import { ROOT } from './read.ts';
import { buildServices } from './services.ts';
import { attributionsSchema, operatorSchema } from './tables.ts';
import type { Files } from './write.ts';

/** What pages say besides words, the data files islands fetch, and all faults of the tables. */
export interface Facts {
  services: Service[];
  helplines: Helpline[];
  operator: Operator;
  attributions: Attribution[];
  /** ISO date of the build. */
  today: string;
  files: Files;
  faults: Fault[];
}

/** Reads the tables of `src/data`; `today` is the ISO date of the build. */
export function readFacts(content: Content, today: string): Facts {
  const operator = readJsonTable(ROOT, 'src/data/operator.json', operatorSchema, {} as Operator);
  const attributions = readJsonTable(ROOT, 'src/data/attributions.json', attributionsSchema, []);
  const directory = buildServices(readFileSync(`${ROOT}src/data/services.csv`), locate, today);
  const helplines = readHelplines(content, today);
  const offices = readOffices(helplines.helplines);
  const faults = [
    ...offices.faults,
    ...operator.faults,
    ...attributions.faults,
    ...directory.faults,
    ...helplines.faults,
  ];
  return {
    services: directory.services,
    helplines: helplines.helplines,
    operator: operator.data,
    attributions: attributions.data,
    today,
    files: new Map([
      ...buildPlaces(),
      ...buildDirectory(directory.services, holidayTable(today), today, { offices: offices.offices, map: buildMap() }),
    ]),
    faults,
  };
}

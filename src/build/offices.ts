import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import type { Helpline } from '../domain/helpline.ts';
import { type OfficeRule, type OfficeTable, SURENESS } from '../domain/offices.ts';
import { stateOf } from '../domain/state.ts';
import type { Fault } from './faults.ts';
import { readJsonTable } from './json-table.ts';
import { readPlaces } from './places.ts';
import { readDistricts } from './places-sources.ts';
import { ROOT } from './read.ts';

const FILE = 'src/data/offices.json';
const HELPLINE = 'behoerdennummer';
const https = z.url({ protocol: /^https$/, error: 'must be an https:// address' });
const names = z.array(z.string().min(2)).min(1);
const ags = z.string().regex(/^\d{5}$/, 'must be a district key of five digits');

/** `src/data/offices.json`: rules from the general to the exception, and what they need. */
export const officesSchema = z
  .strictObject({
    /** Districts that are called otherwise than in the list of districts. */
    districts: z.record(ags, z.string()),
    finders: z.array(z.strictObject({ name: z.string(), url: https, for: names })),
    /** Groups of towns, called after their Land: `NW: large`. */
    towns: z.record(z.string().regex(/^[A-Z]{2}: /, 'must begin with the Land, such as "NW: "'), names),
    jobcenters: z.record(ags, names),
    rules: z.array(
      z.strictObject({
        for: names,
        in: z.array(z.string().regex(/^([A-Z]{2}|\d{5})$/, 'must be a Land or a district key')).optional(),
        only: z.enum(['cities', 'rural']).optional(),
        towns: z.string().optional(),
        who: names,
        sure: z.enum(SURENESS),
        why: z.string().regex(/^[a-z-]+$/),
        source: https,
        checked: z
          .string()
          .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
          .optional(),
        phone: z.string().optional(),
      }) as z.ZodType<OfficeRule>,
    ),
  })
  .superRefine(({ towns, rules }, context) => {
    const wrong = (path: PropertyKey[], message: string, remedy: string) =>
      context.addIssue({ code: 'custom', path, message, params: { remedy } });
    for (const [group, list] of Object.entries(towns))
      for (const [i, town] of list.entries())
        if (districtsOf(group, town).length === 0)
          wrong(['towns', group, i], `"${town}" is not known`, 'write it as the list of places does');
    for (const [i, { towns: group, who }] of rules.entries()) {
      if (group && !towns[group]) wrong(['rules', i, 'towns'], `"${group}" is no group`, 'use a key of "towns"');
      if (who.includes('*city') && !group) wrong(['rules', i, 'who'], '*city needs a group', 'name "towns"');
    }
  });

let known: { name: string; district: string }[] | undefined;

/** Every municipality that has a postal code, by its folded name; made once. */
function municipalities() {
  const parts = () => [...readPlaces().codes.values()].flat();
  const once = () => new Map(parts().map(({ name, town }) => [`${name} ${town.district}`, { name, town }]));
  known ??= [...once().values()].map(({ name, town }) => ({ name: fold(name), district: town.district }));
  return known;
}

/** Districts in the Land of a group where a municipality is called like a town, or else begins with its name. */
function districtsOf(group: string, town: string): string[] {
  const own = fold(town);
  const called = (fits: (name: string) => boolean) => {
    const found = municipalities().filter(
      ({ name, district }) => fits(name) && stateOf(district) === group.slice(0, 2),
    );
    return [...new Set(found.map(({ district }) => district))];
  };
  const same = called((name) => name === own);
  return same.length ? same : called((name) => name.startsWith(`${own} `));
}

/** The table that names the offices of every place; `helplines` hold the authorities' common number. */
export function readOffices(helplines: readonly Helpline[]): { offices: OfficeTable; faults: Fault[] } {
  const empty = { districts: {}, finders: [], towns: {}, jobcenters: {}, rules: [] };
  const { data, faults } = readJsonTable(ROOT, FILE, officesSchema, empty);
  const line = helplines.find(({ id }) => id === HELPLINE);
  const help = { text: line?.text ?? '115', tel: line?.tel ?? '115', week: line?.week ?? [] };
  const groups = Object.entries(data.towns).map(([group, list]) => [group, byDistrict(group, list)]);
  return {
    offices: { ...data, districts: districtNames(data.districts), towns: Object.fromEntries(groups), help },
    faults,
  };
}

function byDistrict(group: string, list: readonly string[]): Record<string, string[]> {
  const pairs = list.flatMap((town) => districtsOf(group, town).map((district) => ({ town, district })));
  const districts = [...new Set(pairs.map(({ district }) => district))];
  const townsIn = (key: string) => pairs.filter(({ district }) => district === key).map(({ town }) => town);
  return Object.fromEntries(districts.map((district) => [district, townsIn(district)]));
}

/** Districts as their offices are called: cities of their own `Stadt Köln`, all others `Landkreis Meißen`. */
function districtNames(others: Record<string, string>): Record<string, string> {
  const isOwn = (key: string, name: string) => stateOf(key) && !/kreis|verband|region/i.test(name);
  const named = [...readDistricts()].map(([key, name]) => [key, isOwn(key, name) ? `Stadt ${name}` : name]);
  return { ...Object.fromEntries(named), ...others };
}

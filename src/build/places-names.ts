import { fold, foldings } from '../domain/fold.ts';
import { oneTypo } from '../domain/places-typo.ts';
import type { Part } from './places-codes.ts';
import type { Town } from './places-sources.ts';
import { bareName, group } from './places-towns.ts';

/** A town, quarter or municipality as search lists it. */
export interface Named {
  label: string;
  /** Folded names under which it is found. */
  keys: string[];
  at: Town | Part;
  district: string;
  /** 10 × log10 of its inhabitants, less for quarters. */
  size: number;
}

/** A name with those of its variants that only people write: short forms and `St.` for `Sankt`. */
function ownNames(name: string): string[] {
  const short = [bareName(name), name.replace(/^(Bad|Hansestadt|Markt) /, '')];
  const saint = name.includes('Sankt ') ? name.replace('Sankt ', 'St. ') : name.replace('St. ', 'Sankt ');
  return [name, ...short, saint];
}

const SCRIPTS =
  /^[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Georgian}\p{sc=Ethiopic}\p{sc=Devanagari}\s\p{M}\p{P}\u200c]+$/u;

/** Names in other languages; transliterations of machines (`tsfwnyts`) and codes (`CGN`) are left out. */
function foreignNames(town: Town): string[] {
  const big = town.population >= 50_000;
  return town.alternates.filter((name) => SCRIPTS.test(name) || (big && /^\p{Lu}\p{L}*\p{Ll}/u.test(name)));
}

function named(
  label: string,
  names: string[],
  foreign: string[],
  at: Town | Part,
  district: string,
  size: number,
): Named {
  const own = names.flatMap((name) => foldings(name));
  const other = foreign.flatMap((name) => foldings(name)).filter((key) => !own.some((known) => oneTypo(known, key)));
  return { label, keys: [...new Set([...own, ...other])].filter((key) => key !== ''), at, district, size };
}

/** All towns, quarters and municipalities by name. Quarters are called `Wedding (Berlin)`, namesakes by their district. */
export function listTowns(
  towns: readonly Town[],
  codes: ReadonlyMap<string, readonly Part[]>,
  districts: ReadonlyMap<string, string>,
): Named[] {
  const parts = [...codes.values()].flat();
  const seats = new Map(parts.filter((part) => part.found === 'name').map((part) => [part.town, part.name]));
  const municipality = new Map([...seats].map(([town, name]) => [town.municipality, name]));
  const listed: Named[] = towns.map((town) => {
    const size = Math.round(10 * Math.log10(Math.max(town.population, 1)));
    const seat = seats.get(town);
    const whole = seat ?? municipality.get(town.municipality);
    if (seat || !whole)
      return named(seat ?? town.name, ownNames(seat ?? town.name), foreignNames(town), town, town.district, size);
    return named(
      `${town.name} (${whole})`,
      [...ownNames(town.name), `${whole} ${town.name}`],
      foreignNames(town),
      town,
      town.district,
      size - 10,
    );
  });
  const gaps = new Map(
    parts.filter((part) => part.found !== 'name').map((part) => [`${part.name} ${part.town.district}`, part]),
  );
  for (const part of gaps.values())
    listed.push(named(part.name, ownNames(part.name), [], part, part.town.district, 30));
  return tellApart(withoutBorrowed(listed), districts);
}

/** Drops foreign names that are another, bigger place's own name: Freiberg is not meant by `Freiburg`. */
function withoutBorrowed(listed: Named[]): Named[] {
  const biggest = new Map<string, number>();
  for (const { label, size } of listed) biggest.set(fold(label), Math.max(size, biggest.get(fold(label)) ?? 0));
  return listed.map((one) => ({
    ...one,
    keys: one.keys.filter((key) => key === fold(one.label) || (biggest.get(key) ?? 0) <= one.size),
  }));
}

function tellApart(listed: Named[], districts: ReadonlyMap<string, string>): Named[] {
  return [...group(listed, ({ label }) => [fold(label)]).values()].flatMap((alike) =>
    alike.length < 2
      ? alike
      : alike.map((one) => ({ ...one, label: withDistrict(one.label, districts.get(one.district) ?? '') })),
  );
}

function withDistrict(label: string, district: string): string {
  return district === '' || fold(label) === fold(district) ? label : `${label}, ${district}`;
}

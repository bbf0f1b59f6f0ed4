/** The Länder in the order of their keys (01 Schleswig-Holstein to 16 Thüringen): ISO 3166-2 without `DE-`, German name. */
const BY_KEY: readonly (readonly [code: string, name: string])[] = [
  ['SH', 'Schleswig-Holstein'],
  ['HH', 'Hamburg'],
  ['NI', 'Niedersachsen'],
  ['HB', 'Bremen'],
  ['NW', 'Nordrhein-Westfalen'],
  ['HE', 'Hessen'],
  ['RP', 'Rheinland-Pfalz'],
  ['BW', 'Baden-Württemberg'],
  ['BY', 'Bayern'],
  ['SL', 'Saarland'],
  ['BE', 'Berlin'],
  ['BB', 'Brandenburg'],
  ['MV', 'Mecklenburg-Vorpommern'],
  ['SN', 'Sachsen'],
  ['ST', 'Sachsen-Anhalt'],
  ['TH', 'Thüringen'],
];
const NAMES = new Map(BY_KEY);

/** Codes of the Länder (ISO 3166-2 without `DE-`) in the order of their German names. */
export const STATES: readonly string[] = [...NAMES.keys()].sort((a, b) => (nameOfState(a) < nameOfState(b) ? -1 : 1));

/** German name of a Land; its code where unknown. */
export function nameOfState(code: string): string {
  return NAMES.get(code) ?? code;
}

/** Land (ISO 3166-2 without `DE-`) of a district or municipality key (AGS); empty where the key is none. */
export function stateOf(key: string): string {
  return BY_KEY[Number(key.slice(0, 2)) - 1]?.[0] ?? '';
}

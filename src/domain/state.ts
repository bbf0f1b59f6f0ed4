const NAMES: Record<string, string> = {
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  TH: 'Thüringen',
};

/** Codes of the Länder (ISO 3166-2 without `DE-`) in the order of their German names. */
export const STATES: readonly string[] = Object.keys(NAMES).sort((a, b) => (nameOfState(a) < nameOfState(b) ? -1 : 1));

/** German name of a Land; its code where unknown. */
export function nameOfState(code: string): string {
  return NAMES[code] ?? code;
}

const STATES = ['', 'SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'];

/** Land (ISO 3166-2 without `DE-`) of a district or municipality key (AGS); empty where the key is none. */
export function stateOf(key: string): string {
  return STATES[Number(key.slice(0, 2))] ?? '';
}

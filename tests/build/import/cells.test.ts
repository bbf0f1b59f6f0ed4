import { describe, expect, it, test } from 'vitest';
import { adaptHsds } from '../../../src/build/import/hsds.ts';
import type { Thing } from '../../../src/build/import/record.ts';
import { tidyPhones } from '../../../src/build/import/tidy-phones.ts';
import { readPhone } from '../../../src/build/phones.ts';
import { TODAY } from './workshop.ts';

const hsds = (service: Thing) =>
  adaptHsds([{ id: 'a', name: 'Beratung', status: 'active', ...service }], () => 'mbe', TODAY).records[0]!;

describe('phone numbers as people write them', () => {
  test.each([
    ['Fax: 0521 12345', ''],
    ['Tel. 0521-12345, Fax 0521-12346', '0521-12345'],
    ['0521 12345 | 0521 12346 (Telefax)', '0521 12345'],
    ['Tel./Fax 0521 12345', '0521 12345'],
    ['0521 / 12345', '0521/12345'],
    ['05241 / 9035-17 oder 0171-2345678', '05241/9035-17|0171-2345678'],
    ['0800 / 1110111', '0800/1110111'],
    ['0711 20990 / 0711 20991', '0711 20990|0711 20991'],
    ['0521/12345 0171/2345678', '0521/12345|0171/2345678'],
    ['Tel: 0521 12345 Mobil: 0171 2345678', '0521 12345|0171 2345678'],
    ['0521\u00A01\u200923\u202F45', '0521 1 23 45'],
    ['0521\u201112345', '0521-12345'],
    ['+49 (0)521/12345 (Mo oder Di, 9-12)', '+49 521/12345 (Mo oder Di, 9-12)'],
  ])('%s', (text, cell) => {
    expect(tidyPhones(text).cell).toBe(cell);
    expect(cell.split('|').every((one) => !one || readPhone(one))).toBe(true);
  });

  test('a fax number left out is told', () => {
    expect(tidyPhones('0521 12345, Fax 0521 12346').repaired).toBe('phones: fax left out');
  });

  test.each(['0521 12345 -12, -13', '0521 1234 u. 1235', '0521 12345 0521 12346 0521 12347'])(
    '%s is not surely understood and stays refused',
    (text) => expect(tidyPhones(text).cell.split('|').every(readPhone)).toBe(false),
  );

  it('of HSDS: no fax, the description as note', () => {
    const phones = [
      { type: 'fax', number: '0521 12346' },
      { type: 'voice', number: '0521 12345', description: 'Zentrale; auch abends' },
    ];
    const { cells, repaired } = hsds({ phones });
    expect(cells.phones).toBe('0521 12345 (Zentrale auch abends)');
    expect(repaired).toContain('phones: fax left out');
    expect(hsds({ phones: [phones[0]], organization: { phones: [phones[1]] } }).cells.phones).toMatch(/^0521 12345/);
  });
});

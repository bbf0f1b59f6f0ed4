import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildServices, readServices } from '../../src/build/services.ts';
import { NOTHING_KNOWN } from '../../src/domain/service.ts';

const TODAY = '2026-11-22';
const SOUND = {
  id: 'mbe-teststadt',
  name: 'Beratung Teststadt',
  organization: 'Verein, der hilft',
  types: 'mbe|jmd',
  street: 'Hauptstraße 1',
  postal_code: '23552',
  city: 'Lübeck',
  state: 'SH',
  district: '',
  latitude: '',
  longitude: '',
  area: 'local',
  phones: '0451 6132010 (Zentrale)|116016',
  email: 'info@example.org',
  url: 'https://example.org/beratung',
  languages: 'de|ar',
  opening_hours: 'Mo-Th 09:00-12:00; PH off',
  hours_note: 'Mo–Do 9–12 Uhr',
  kind: 'course',
  carrier: 'awo',
  interpreters: '*',
  access: 'appointment|free',
  ages: '16-26',
  closed: '2026-12-23/2027-01-02',
  level: 'B1',
  lessons: '20',
  starts: '2027-01-11',
  note: 'Kostenlos',
  source: 'https://example.org',
  checked: '2026-05',
};
const COLUMNS = Object.keys(SOUND);

/** The bytes of a table: a row for each set of cells that differ from the sound row. */
function table(...rows: Partial<typeof SOUND>[]): Uint8Array {
  const lines = [SOUND, ...rows.map((cells, n) => ({ ...SOUND, id: `row-${n}`, ...cells }))].map((row) =>
    Object.values(row),
  );
  return bytesOf([COLUMNS, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\n`);
}

function faultsOf(bytes: Uint8Array) {
  return readServices(bytes, 'services.csv', TODAY).faults;
}

it('a sound row becomes a service', () => {
  const { services, faults } = readServices(table(), 'services.csv', TODAY);
  expect(faults).toEqual([]);
  const { closed, level, lessons, starts, ...same } = SOUND;
  expect(services).toEqual([
    {
      ...NOTHING_KNOWN,
      ...same,
      kind: 'course',
      interpreters: ['*'],
      access: ['appointment', 'free'],
      ages: [16, 26],
      channels: ['site', 'phone', 'mail'],
      closures: [['2026-12-23', '2027-01-02']],
      course: { level: 'B1', lessons: 20, starts: '2027-01-11', exam: '' },
      types: ['mbe', 'jmd'],
      latitude: null,
      longitude: null,
      position: '',
      phones: [
        { tel: '+494516132010', text: '0451 6132010', note: 'Zentrale' },
        { tel: '116016', text: '116016', note: '' },
      ],
      languages: ['de', 'ar'],
    },
  ]);
});

describe('a wrong cell is answered with file, line, field and remedy:', () => {
  it.each<[string, Partial<typeof SOUND>, string, RegExp, RegExp]>([
    ['unknown type', { types: 'mbe|mbo' }, 'types', /"mbo"/, /service-types\.json/],
    ['id with capitals', { id: 'MBE_Lübeck' }, 'id', /no id/, /a-z/],
    ['empty name', { name: '' }, 'name', /empty/, /name/],
    ['short postal code', { postal_code: '6886' }, 'postal_code', /five digits/, /leading 0/],
    ['number that does not exist', { phones: '0451 1' }, 'phones', /"0451 1"/, /digits/],
    ['Cyrillic letter in a number', { phones: 'О451 6132010' }, 'phones', /unknown/, /digits/],
    ['hours in German', { opening_hours: 'Mo-Do 9-12 Uhr' }, 'opening_hours', /\w/, /hours_note/],
    ['http address', { url: 'http://example.org' }, 'url', /https/, /https:/],
    ['script address', { url: ' JavaScript:alert(1)' }, 'url', /https/, /https:/],
    ['address with a user name', { url: 'https://good.org@evil.org/' }, 'url', /user name/, /https:/],
    ['Cyrillic host', { url: 'https://аpple.com/' }, 'url', /host/, /https:/],
    ['punycode host', { url: 'https://xn--pple-43d.com/' }, 'url', /host/, /https:/],
    ['mail without a host', { email: 'info@' }, 'email', /mail/, /@/],
    [
      'latitude outside Germany',
      { latitude: '40.1', longitude: '10.2' },
      'latitude',
      /Germany/,
      /latitude comes first/,
    ],
    ['one coordinate only', { latitude: '53.8' }, 'longitude', /empty/, /both/],
    ['swapped coordinates', { latitude: '10.68', longitude: '53.86' }, 'latitude', /looks like the longitude/, /swap/],
    ['date to come', { checked: '2027-01' }, 'checked', /future/, /2024/],
    ['date that never was', { checked: '2024-02-30' }, 'checked', /no date/, /2024/],
    ['unknown language', { languages: 'de|xx' }, 'languages', /"xx"/, /tags/],
    ['name instead of a tag', { languages: 'Arabisch' }, 'languages', /"Arabisch"/, /tags/],
    ['street of a shelter', { types: 'schutzhaus', postal_code: '' }, 'street', /shelter/, /empty it/],
    ['postal code of a shelter', { name: 'Frauenhaus Lübeck', street: '' }, 'postal_code', /shelter/, /empty it/],
    ['turned text', { note: 'gut\u202Eböse' }, 'note', /U\+202E/, /delete/],
    ['formula', { note: '=HYPERLINK(1)' }, 'note', /formula/, /begin/],
    ['full-width formula', { name: '＝1+1' }, 'name', /formula/, /begin/],
    ['HTML', { note: 'siehe <b>hier</b>' }, 'note', /HTML/, /plain text/],
    ['too long a note', { note: 'x'.repeat(400) }, 'note', /400/, /shorten/],
    ['Land by name', { state: 'Bayern' }, 'state', /"Bayern"/, /BY/],
    ['Land missing for an offer to a Land', { state: '', area: 'state' }, 'state', /empty/, /Land/],
    [
      'local offer that names neither town nor district',
      { postal_code: '', city: '' },
      'district',
      /empty/,
      /name the town, or the district/,
    ],
    ['district key that does not exist', { district: '01099' }, 'district', /"01099"/, /five digits/],
    ['district of another Land', { district: '07338' }, 'district', /lies in RP, not in SH/, /correct/],
    ['unknown area', { area: 'regional' }, 'area', /area/, /national/],
    ['unknown kind of access', { access: 'offen' }, 'access', /offen/, /open/],
    ['ages in words', { ages: 'ab 27' }, 'ages', /range/, /27-/],
    ['ages upside down', { ages: '27-12' }, 'ages', /ends before/, /12-26/],
    ['vacation upside down', { closed: '2027-01-02/2026-12-23' }, 'closed', /ends before/, /2026-12-23/],
    ['a start that is no day', { starts: '2027' }, 'starts', /no day/, /2027-01-11/],
    ['unknown level', { level: 'B3' }, 'level', /B3/, /A1/],
    ['no source', { source: '' }, 'source', /empty/, /where/],
    ['no way to reach it', { street: '', phones: '', email: '', url: '' }, 'phones', /empty/, /way to reach/],
  ])('%s', (_, cells, field, message, remedy) => {
    const fault = faultsOf(table({}, cells)).find((one) => one.field === field && message.test(one.message));
    expect(fault).toMatchObject({ file: 'services.csv', line: 4, field });
    expect(fault?.remedy).toMatch(remedy);
  });
});

describe('a wrong table is answered with file, line, field and remedy:', () => {
  it('an id that stands twice names both lines', () => {
    const [fault] = faultsOf(table({}, { id: 'mbe-teststadt' }));
    expect(fault).toMatchObject({ line: 4, field: 'id', message: '"mbe-teststadt" stands in line 2 too' });
  });

  it('bytes that are not UTF-8', () => {
    const bytes = new Uint8Array([...table(), 0xfc, 0x0a]);
    expect(faultsOf(bytes)).toMatchObject([{ line: 3, field: 'file', message: 'is not valid UTF-8' }]);
  });

  it('columns that are missing, unknown or double, all at once', () => {
    const header = COLUMNS.filter((column) => column !== 'phones' && column !== 'source');
    const faults = faultsOf(bytesOf([...header, 'telefon', 'name'].join(',')));
    expect(faults.map(({ line, field }) => [line, field])).toEqual([
      [1, 'source'],
      [1, 'telefon'],
      [1, 'name'],
    ]);
  });

  it('a comma without quotes', () => {
    const row = Object.values(SOUND).join(',');
    expect(faultsOf(bytesOf(`${COLUMNS}\n${row}`))).toMatchObject([
      { line: 2, field: 'row', message: `has ${COLUMNS.length + 1} cells instead of ${COLUMNS.length}` },
    ]);
  });

  it('a quotation mark too many', () => {
    expect(faultsOf(bytesOf(`${COLUMNS}\n"a"b"`))).toMatchObject([{ line: 2, field: 'row' }]);
  });

  it('an empty file', () => {
    expect(faultsOf(new Uint8Array())).toMatchObject([{ line: 1, field: 'file', message: 'is empty' }]);
  });
});

it('all faults of a table are told at once, and its sound rows are kept', () => {
  const wrong = { types: 'x', postal_code: '1', phones: '1', url: 'ftp://x', languages: 'zz', checked: 'gestern' };
  const { services, faults } = readServices(table(wrong, {}, wrong), 'services.csv', TODAY);
  expect(faults.map(({ line, field }) => `${line} ${field}`).sort()).toEqual(
    [3, 5].flatMap((line) => Object.keys(wrong).map((field) => `${line} ${field}`)).sort(),
  );
  expect(services).toHaveLength(2);
});

it('a table saved by a spreadsheet with byte order mark and CRLF is read', () => {
  const text = new TextDecoder().decode(table({}));
  const { services, faults } = readServices(bytesOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`), 'services.csv', TODAY);
  expect(faults).toEqual([]);
  expect(services).toHaveLength(2);
});

describe('position', () => {
  const place = { latitude: 53.9, longitude: 10.7, districts: ['01003'], state: 'SH' };

  it('is that of the postal code where the table has none', () => {
    const [service] = buildServices(table(), () => place, TODAY).services;
    expect(service).toMatchObject({ latitude: 53.9, longitude: 10.7, district: '01003', position: 'postal_code' });
  });

  it('stays where the table has one', () => {
    const [, service] = buildServices(table({ latitude: '53.86', longitude: '10.68' }), () => place, TODAY).services;
    expect(service).toMatchObject({ latitude: 53.86, longitude: 10.68, district: '01003', position: 'address' });
  });

  it('is left open where the place lies in another Land or is unknown', () => {
    const elsewhere = buildServices(table(), () => ({ ...place, state: 'BY' }), TODAY).services[0];
    const nowhere = buildServices(table(), () => undefined, TODAY).services[0];
    for (const service of [elsewhere, nowhere])
      expect(service).toMatchObject({ latitude: null, position: '', state: 'SH' });
  });

  it('is left open for a row without a town, and the district stays that of the table', () => {
    const cells = { street: '', postal_code: '', city: '', district: '01055' };
    const { services, faults } = buildServices(table(cells), () => place, TODAY);
    expect(faults).toEqual([]);
    expect(services[1]).toMatchObject({ district: '01055', latitude: null, position: '', state: 'SH' });
  });

  it('gives no Land to a nationwide offer', () => {
    const [, service] = buildServices(table({ area: 'national', state: '' }), () => place, TODAY).services;
    expect(service?.state).toBe('');
  });
});

describe('the table of the project', () => {
  const { services, faults } = readServices(readFileSync('src/data/services.csv'), 'services.csv', TODAY);

  it('is without faults and holds more than a hundred services in all Länder', () => {
    expect(faults).toEqual([]);
    expect(services.length).toBeGreaterThan(100);
    expect(new Set(services.map(({ state }) => state).filter(Boolean)).size).toBe(16);
  });

  it('names the district of every local service without a town, so that only its people see it', () => {
    const townless = services.filter(({ area, city, postal_code }) => area === 'local' && !city && !postal_code);
    expect(Object.fromEntries(townless.map(({ id, district }) => [id, district]))).toEqual({
      'behoerde-heidekreis-koordinierungsstelle': '03358',
      'behoerde-ostholstein-zuwanderungsbehoerde': '01055',
      'behoerde-rhein-pfalz-kreis-auslaenderbehoerde': '07338',
    });
  });

  it.skipIf(!existsSync('../shared/facts/services.json'))(
    'changes no number, mail or web address of its sources',
    () => {
      type Fact = { source_url: string; phone: string; email: string; url: string; hours: string };
      const facts: Fact[] = JSON.parse(readFileSync('../shared/facts/services.json', 'utf8'));
      const digits = (text: string) => text.replace(/\D/g, '');
      const bare = (url: string) => url.replace(/^(https?:\/\/)?(www\.)?/, '').replace(/\/$/, '');
      for (const { id, source, phones, email, url } of services) {
        const found = facts.filter((fact) => fact.source_url === source);
        expect(found.length, id).toBeGreaterThan(0);
        for (const { text } of phones)
          expect(
            found.some((fact) => digits(fact.phone + fact.hours).includes(digits(text))),
            `${id} ${text}`,
          ).toBe(true);
        if (email)
          expect(
            found.map((fact) => fact.email),
            id,
          ).toContain(email);
        if (url)
          expect(
            found.map((fact) => bare(fact.url)),
            id,
          ).toContain(bare(url));
      }
    },
  );
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/build/import/import-file.ts';
import { formatTable, readServiceTable, writeServiceTable } from '../../../src/build/import/table.ts';
import { readServices } from '../../../src/build/services.ts';
import { counts, own, TODAY, workshop } from './workshop.ts';

const NEWS = { new: 0, changed: 0, same: 0, double: 0, rejected: 0 };

describe('an import', () => {
  it('writes nothing unless asked', () => {
    const { run, read, table } = workshop();
    const { report, ok } = run('neu.csv', own(), { write: false });
    expect([counts(report), ok, read()]).toEqual([{ ...NEWS, new: 1 }, true, table]);
    expect(report).toContain('add --write');
  });

  it('adds a new service behind the others, and the second time all is the same', () => {
    const { run, read, table, folder } = workshop();
    expect(counts(run('neu.csv', own()).report)).toEqual({ ...NEWS, new: 1 });
    expect(read()).toBe(`${table}neu,Neue Beratung,,mbe,Markt 1,23552,Lübeck,local,,,,,,https://example.org,\n`);
    expect(counts(run('neu.csv', own()).report)).toEqual({ ...NEWS, same: 1 });
    expect(readdirSync(folder).sort()).toEqual(['neu.csv', 'services.csv']);
  });

  it('keeps what an editor wrote where the file is not newer, fills what is empty, and tells both', () => {
    const { run, read } = workshop();
    const cells = { id: 'mbe-luebeck', name: 'Anderer Name', checked: '2025-01-01', email: 'neu@example.org' };
    const { report } = run('neu.csv', own(cells));
    expect(counts(report)).toEqual({ ...NEWS, changed: 1 });
    expect(report).toContain('email: "" → "neu@example.org"');
    expect(report).toContain('name: "Beratung Lübeck" stays, not "Anderer Name"');
    expect(read()).toContain('mbe-luebeck,Beratung Lübeck,AWO,mbe,Hauptstraße 1,23552,Lübeck,local,0451 6132010,neu@');
  });

  it('changes what the file checked later, old and new side by side', () => {
    const { run, read } = workshop();
    const { report } = run('neu.csv', own({ id: 'mbe-luebeck', name: 'Anderer Name', checked: '2026-05' }));
    expect(report).toContain('name: "Beratung Lübeck" → "Anderer Name"');
    expect(read()).toContain('mbe-luebeck,Anderer Name,AWO');
  });

  it('writes nothing while something is rejected, unless told to skip it', () => {
    const { run, read, table } = workshop();
    const file = own({}, [{ id: 'zwei', postal_code: '1' }]);
    const refused = run('neu.csv', file);
    expect([refused.ok, read()]).toEqual([false, table]);
    expect(refused.report).toContain('line 3 (Neue Beratung) postal_code — is not five digits');
    expect(counts(run('neu.csv', file, { skipRejected: true }).report)).toEqual({ ...NEWS, new: 1, rejected: 1 });
    expect(read()).toContain('\nneu,');
  });

  it('says how far it is, and stays fast with long files', () => {
    const { folder, path } = workshop();
    const rows = Array.from({ length: 2500 }, (_, n) => ({ id: `n-${n}`, name: `Beratung ${n}`, street: `Weg ${n}` }));
    const file = join(folder, 'viele.csv');
    writeFileSync(file, own({}, rows));
    const heard: number[] = [];
    const order = { file, table: path, write: false, skipRejected: false, today: TODAY };
    const { report } = importFile(order, (done, all) => heard.push(done, all));
    expect(counts(report)).toEqual({ ...NEWS, new: 2501 });
    expect(heard).toEqual([0, 2501, 1000, 2501, 2000, 2501, 2501, 2501]);
  });
});

describe('the same service is known again', () => {
  const row = {
    id: '',
    name: 'Migrationsberatung Lübeck',
    types: 'mbe',
    city: 'Lübeck',
    postal_code: '',
    area: 'local',
  };

  it.each<[string, Record<string, string>, string]>([
    ['by name, place and street', { name: 'BERATUNG  Lübeck', street: 'Hauptstr. 1' }, 'mbe-luebeck'],
    [
      'by phone number and a name alike',
      { name: 'Beratung AWO Lübeck', phones: '+49 451 6132010', street: '' },
      'mbe-luebeck',
    ],
    [
      'by web address and a name alike',
      { name: 'Die Beratung Lübeck', url: 'https://www.example.org/mbe/', street: '' },
      'mbe-luebeck',
    ],
  ])('%s', (_, cells, id) => {
    const { run } = workshop();
    const columns = Object.keys({ ...row, phones: '', url: '', street: '' });
    const mapping = {
      columns: Object.fromEntries(columns.filter((c) => c !== 'id').map((c) => [c, c])),
      defaults: { source: 'Liste' },
    };
    const { report } = run('liste.json', [{ ...row, phones: '', url: '', street: '', ...cells }], { mapping });
    expect(report).toMatch(new RegExp(`${id} \\(record 1\\)`));
    expect(counts(report).new).toBe(0);
  });

  it.each<[string, Record<string, string>]>([
    ['another place', { name: 'Beratung Lübeck', city: 'Kiel' }],
    ['another type', { name: 'Beratung Lübeck', types: 'recht' }],
    ['another street', { name: 'Beratung Lübeck', street: 'Markt 9' }],
    ['another name at the same switchboard', { name: 'Rechtshilfe', phones: '0451 6132010' }],
  ])('and not taken for it with %s', (_, cells) => {
    const { run } = workshop();
    const mapping = {
      columns: Object.fromEntries(['name', 'types', 'city', 'area', 'phones', 'street'].map((c) => [c, c])),
      defaults: { source: 'Liste' },
    };
    const { report } = run('liste.json', [{ ...row, street: 'Hauptstraße 1', phones: '', ...cells }], {
      mapping,
      write: false,
    });
    expect(counts(report)).toEqual({ ...NEWS, new: 1 });
    if (cells.phones) expect(report).toContain('has the phone number of mbe-luebeck');
  });

  it('by the id of its source, whatever it is called now; the id of ours stays', () => {
    const { run, read } = workshop();
    const mapping = {
      columns: { name: 'n', source_id: { column: 'nr', prefix: 'awo:' }, city: 'ort' },
      defaults: { types: 'mbe', area: 'local', source: 'AWO', phones: '0431 9010' },
    };
    expect(counts(run('a.json', [{ n: 'Beratung', nr: 7, ort: 'Kiel' }], { mapping }).report).new).toBe(1);
    expect(read()).toContain('\nberatung-kiel,Beratung,');
    const second = run('a.json', [{ n: 'Umbenannt', nr: 7, ort: 'Kiel' }], { mapping });
    expect([counts(second.report).new, second.report.includes('beratung-kiel (record 1) name')]).toEqual([0, true]);
  });

  it('a table that gives two rows ids of their own means two, whatever they share', () => {
    const { run } = workshop();
    expect(counts(run('neu.csv', own({}, [{ id: 'zwei' }])).report)).toEqual({ ...NEWS, new: 2 });
  });

  it('places we do not know, and positions far from their place, are shown to the editor', () => {
    const { run } = workshop();
    const far = { id: 'fern', postal_code: '50667', city: 'Köln', latitude: '53.86', longitude: '10.68' };
    const { report } = run('neu.csv', own({ postal_code: '00001', city: 'Nirgends' }, [{ ...far, name: 'Fern' }]));
    expect(report).toMatch(/neu \(line 2\) is in no place we know: 00001 Nirgends/);
    expect(report).toMatch(/fern \(line 3\) has a position 411 km from 50667 Köln/);
  });

  it('new services with one name are numbered', () => {
    const { run, read } = workshop();
    const mapping = {
      columns: { name: 'n', street: 's' },
      defaults: { types: 'mbe', area: 'local', city: 'Köln', source: 'AWO' },
    };
    run(
      'a.json',
      [
        { n: 'AWO Köln', s: 'Weg 1' },
        { n: 'AWO Köln', s: 'Platz 2' },
        { n: 'Ämter & Öffis', s: 'x' },
      ],
      { mapping },
    );
    expect(
      read()
        .split('\n')
        .slice(3, 6)
        .map((line) => line.split(',')[0]),
    ).toEqual(['awo-koeln', 'awo-koeln-2', 'aemter-oeffis-koeln']);
  });
});

describe('our table', () => {
  it('is never replaced by one with faults, and no half-written file stays', () => {
    const { path, table, read, folder } = workshop();
    const wrong = { header: ['id', 'name', 'types', 'area', 'source'], rows: [{ id: 'Nicht Gut' }] };
    expect(() => writeServiceTable(path, wrong, TODAY)).toThrow(/id — is no id/);
    expect([read(), readdirSync(folder)]).toEqual([table, ['services.csv']]);
  });

  it('is written as it is read, byte for byte', () => {
    const text = readFileSync('src/data/services.csv', 'utf8');
    expect(formatTable(readServiceTable('src/data/services.csv', TODAY))).toBe(text);
  });

  it('with faults stops the import before anything is compared', () => {
    const { run, read, table } = workshop('id,name,types,area,source\nX,,mbe,local,\n');
    expect(() => run('neu.csv', own())).toThrow(/services.csv:2 id — is no id/);
    expect(read()).toBe(table);
  });
});

describe.skipIf(!existsSync('../shared/fixtures'))('the fixtures import with a truthful report', () => {
  const fixture = (name: string) => readFileSync(`../shared/fixtures/${name}`);

  it('256 Integreat places; the second time they are the same and nothing is new', () => {
    const table = readFileSync('src/data/services.csv');
    const before = readServices(table, 'services.csv', TODAY).services.length;
    const { run, read } = workshop(table.toString());
    const first = counts(run('places.json', fixture('integreat-places.json'), { skipRejected: true }).report);
    expect(Object.values(first).reduce((sum, n) => sum + n)).toBe(256);
    const second = run('places.json', fixture('integreat-places.json'), { skipRejected: true });
    expect(counts(second.report)).toEqual({
      ...first,
      new: 0,
      changed: 0,
      same: first.new! + first.changed! + first.same!,
    });
    expect(first).toMatchInlineSnapshot(`
      {
        "changed": 0,
        "double": 3,
        "new": 204,
        "rejected": 49,
        "same": 0,
      }
    `);
    const { services, faults } = readServices(new TextEncoder().encode(read()), 'services.csv', TODAY);
    expect([faults, services.length]).toEqual([[], before + first.new!]);
  });

  it('768 offers of Berlin by a mapping', () => {
    const { run } = workshop();
    const mapping = {
      where: { language: 'de', category: 'Bildung & Beratung' },
      columns: {
        name: 'provider',
        street: 'addressWithHouseNumber',
        postal_code: { column: 'cityWithZip', match: '^(\\d{5})', else: '' },
        city: { column: 'cityWithZip', match: '^\\d{5} (.+)$', else: '' },
        latitude: 'lat',
        longitude: 'lon',
        url: 'website',
        access: { column: 'isFree', values: { true: 'free', false: '' } },
        audience: {
          column: 'targetGroups',
          values: {
            Kinder: 'children',
            SeniorInnen: 'seniors',
            Senioren: 'seniors',
            Familien: 'families',
            Familie: 'families',
          },
          else: '',
        },
        source_id: { column: 'id', prefix: 'berlin:' },
      },
      defaults: { types: 'bildung', area: 'local', source: 'https://example.org/offers' },
    };
    const first = counts(run('offers.json', fixture('berlin-offers.json'), { mapping, skipRejected: true }).report);
    expect(first).toMatchInlineSnapshot(`
      {
        "changed": 0,
        "double": 0,
        "new": 57,
        "rejected": 2,
        "same": 0,
      }
    `);
    const second = counts(run('offers.json', fixture('berlin-offers.json'), { mapping, skipRejected: true }).report);
    expect(second).toEqual({ ...first, new: 0, changed: 0, same: first.new! + first.changed! + first.same! });
  });

  it.each(
    ['hsds', 'oruk'].flatMap((kind) =>
      [
        'service_full',
        'service_list',
        'service_at_location_full',
        'service_at_location_list',
        'organization_full',
        'tabular',
      ]
        .map((name) => `${kind}/examples/${name}.json`)
        .filter((name) => existsSync(`../shared/fixtures/${name}`)),
    ),
  )('%s: its one service is in no town of Germany and says so', (name) => {
    const { run, read, table } = workshop();
    const { report, ok } = run('sample.json', fixture(name), { types: 'krise' });
    expect([counts(report), ok, read()]).toEqual([{ ...NEWS, rejected: 1 }, false, table]);
    expect(report).toMatch(/^HSDS[^\n]*\n(.|\n)*record 1[^\n]* (country|area|district) — /);
  });

  it.each(['hsds', 'oruk'])('the %s data package in CSV', (kind) => {
    const { run } = workshop();
    const { report } = run('x', '', { file: `../shared/fixtures/${kind}/examples/csv`, types: 'krise' });
    expect(report).toMatch(/^HSDS data package: 0 new.*1 rejected\n(.|\n)*country — is "US"/);
  });
});

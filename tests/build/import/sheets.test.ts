import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/build/import/sheet.ts';
import { counts, own, workshop } from './workshop.ts';

const DEFAULTS = { types: 'mbe', area: 'local', city: 'Lübeck', source: 'Liste', email: 'info@example.org' };
const mapping = (columns: object, more: object = {}) => ({ columns, defaults: DEFAULTS, ...more });
const NAMED = mapping({ name: 'Name', phones: 'Telefon' });
const imported = (text: string | Uint8Array, map: object | undefined = NAMED) => {
  const shop = workshop();
  return { ...shop.run('liste.csv', text, map ? { mapping: map } : {}), written: shop.read().slice(shop.table.length) };
};
/** The lines of what is wrong: new rows end with their place. */
const findings = (report: string) =>
  report.split('\n').filter((line) => line.includes(' — ') && !/\((line|record) [^)]*\)$/.test(line));

describe('the column names', () => {
  it.each([
    ['a title and a blank line', 'Beratungsangebote, Stand 2026;;\n;;\nName;Telefon;Ort\nAWO;0451 6132010;Kiel\n'],
    ['a title without separators', 'Beratung, Hilfe, mehr\n\nName;Telefon;Ort\nAWO;0451 6132010;Kiel\n'],
    ['merged cells', 'Wer;;Wo;;\nName;Telefon;Ort;;\nAWO;0451 6132010;Kiel;;\n'],
  ])('are found by the mapping below %s', (_, text) => {
    const { report } = imported(text, mapping({ name: 'Name', city: 'Ort' }));
    expect([counts(report).new, findings(report)]).toEqual([1, []]);
    expect(report).toMatch(/line [34]/);
  });

  it('that no mapping finds below a title are one finding', () => {
    const { report, ok } = imported('Beratungsangebote 2026;;;;\n;;;;\nName;Telefon;Ort;PLZ;Straße\nAWO;1;K;2;3\n', {});
    expect(findings(report)).toEqual([expect.stringMatching(/— the first line is a title, not column names$/)]);
    expect([report.includes('delete the lines above the column names'), ok]).toEqual([true, false]);
  });

  it('that have several lines are named with a space', () => {
    const text = 'Name;"Telefon-\nnummer"\nAWO;0451 6132010\n';
    const { report } = imported(text, mapping({ name: 'Name', phones: 'Telefon- nummer' }));
    expect([report.includes('(line 3, row 2)'), findings(report)]).toEqual([true, []]);
  });

  it('may be written as a Mac writes them', () => {
    const { report } = imported('Straße;Träger\nMarkt 1;AWO\n'.normalize('NFD'), mapping({ name: 'Träger' }));
    expect(counts(report).new).toBe(1);
  });

  it('of a foreign table without a mapping are one finding', () => {
    const { report } = imported('Name;Telefon;Ort\nAWO;1;Kiel\n', {});
    expect(findings(report)).toEqual([expect.stringMatching(/Name, Telefon, Ort — are not columns of our table$/)]);
  });
});

describe('rows', () => {
  it('are named by their line, and as a spreadsheet numbers them where that differs', () => {
    const { rows } = readSheet('A;B\r\n"x\r\ny";1\r\n\r\n;\r\nz;2\r\n');
    expect(rows.map(({ at }) => at)).toEqual(['line 2', 'line 6, row 5']);
  });

  it('that are empty are left out, and those that end early are filled up', () => {
    const { report, ok } = imported('Name;Telefon;Ort\n;;\nAWO;0451 6132010;;;\nDiakonie;0451 6132011\nCaritas\n');
    expect([counts(report).new, ok]).toEqual([3, true]);
  });

  it('that end early are refused where the file is cut off', () => {
    const { report } = imported('Name;Telefon\nAWO;0451 6132010\nCari');
    expect(findings(report)).toEqual([expect.stringMatching(/line 3 row — has 1 cells instead of 2/)]);
  });

  it('with a cell too much are refused', () => {
    const { report } = imported('Name;Telefon\nAWO; Mitte;0451 6132010\n');
    expect(report).toMatch(/line 2 row — has 3 cells instead of 2/);
  });

  it('may end in different ways, and Excel may be told the separator', () => {
    const { rows } = readSheet('sep=;\r\nA, B;C, D, E\nx;1\ry;2\r\n');
    expect(rows.map(({ cells }) => [...cells.values()])).toEqual([
      ['x', '1'],
      ['y', '2'],
    ]);
  });

  it.each(['"AWO;1\nCaritas;2\nDRK;3\n', '"AWO;1\nCaritas;2\n"DRK";3\n'])(
    'with a quotation mark that is not closed are named where it opens: %j',
    (text) => {
      const { report } = imported(`Name;Telefon\nVerein;0\n${text}`);
      expect(findings(report)).toEqual([expect.stringMatching(/file, line 3 row — has a quotation mark/)]);
    },
  );

  it('that are missing altogether are told', () => {
    for (const [text, map] of [
      ['Name;Telefon\n', NAMED],
      [own().split('\n')[0] as string, undefined],
    ] as const) {
      const { report, ok } = imported(text, map);
      expect([report.includes('the file has no rows below the column names'), ok]).toEqual([true, false]);
    }
  });
});

describe('files that are no table', () => {
  const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

  it.each<[string, Uint8Array, RegExp]>([
    ['an Excel workbook', latin('PK\u0003\u0004…'), /is an Excel workbook.*\n.*Speichern unter, "CSV UTF-8"/],
    ['an old Excel workbook', latin('\u00D0\u00CF\u0011\u00E0x'), /is an old Excel workbook/],
    ['a PDF', latin('%PDF-1.7'), /is a PDF\n.*ask for the list/],
    ['Windows-1252', latin('Name;Ort\nAWO;Kiel\nAWO;Lübeck\n'), /not UTF-8 from line 3 on; it looks like Windows-1252/],
    ['broken UTF-8', Uint8Array.of(...new TextEncoder().encode('Name\nMüller\n'), 0xff), /see line 3\n/],
  ])('%s', (_, bytes, said) => {
    const { report, ok } = imported(bytes);
    expect([report, ok]).toEqual([expect.stringMatching(said), false]);
  });

  it('a folder, for the file or for the mapping', () => {
    const { run, folder } = workshop();
    expect(run('x', '', { file: folder }).report).toMatch(/is a folder, and no HSDS data package/);
    expect(run('x.csv', own(), { map: folder, mapping: {} }).report).toMatch(/mapping, file .*is a folder/);
  });
});

describe('a mapping', () => {
  it('whose "where" fits no row says what there is', () => {
    const where = { Angebot: 'mbe' };
    const { report, ok } = imported('Name;Angebot\nAWO;MBE\nDRK;JMD\n', mapping({ name: 'Name' }, { where }));
    expect(report).toMatch(/where — no row has Angebot = mbe\n.*there are: MBE, JMD\n/);
    expect(ok).toBe(false);
    const both = { Angebot: 'MBE', Name: ['DRK'] };
    const { report: second } = imported('Name;Angebot\nAWO;MBE\nDRK;JMD\n', mapping({ name: 'Name' }, { where: both }));
    expect(second).toMatch(/no row has Angebot = MBE and Name = DRK\n.*there are: MBE and AWO, JMD and DRK\n/);
  });

  it('whose "match" does not fit says so, unless "else" tells what to write', () => {
    const from = { column: 'Ort', match: '^(\\d{5})' };
    const text = 'Name;Ort\nAWO;1067 Dresden\nDRK;\n';
    const { report, ok } = imported(text, mapping({ name: 'Name', postal_code: from }));
    expect([findings(report), ok]).toEqual([
      [expect.stringMatching(/line 2 postal_code — "1067 Dresden" does not fit "match"$/)],
      false,
    ]);
    const second = imported(text, mapping({ name: 'Name', postal_code: { ...from, else: '' } }));
    expect(second.report).toContain('postal_code: "1067 Dresden" left out (1)');
    expect(second.ok).toBe(true);
  });

  it('holds small and capital letters alike, takes several separators, and tells what "else" swallows', () => {
    const languages = { column: 'S', split: [',', ' + '], values: { 'Leichte Sprache': 'de' }, else: '' };
    const { report, written } = imported(
      'Name;S\nAWO;leichte sprache, Klingonisch\nDRK;Klingonisch + ARABISCH\n',
      mapping({ name: 'Name', languages }),
    );
    expect(report).toContain('languages: "Klingonisch" left out (2)');
    expect(written).toMatch(/AWO,.*,de\n.*DRK,.*,ar/);
  });

  it('reads German names of languages by itself', () => {
    const { written } = imported(
      'Name;S\nAWO;"Ukrainisch, Dari/Farsi und Kurdisch (Kurmandschi)"\nDRK;"Portugiesisch\nar|en"\n',
      mapping({ name: 'Name', languages: 'S' }),
    );
    expect(written).toMatch(/AWO,.*uk\|prs\|fa\|kmr.*\n.*DRK,.*pt\|ar\|en/);
  });

  it('refuses languages that are none', () => {
    const { report } = imported('Name;S\nAWO;auf Anfrage\n', mapping({ name: 'Name', languages: 'S' }));
    expect(report).toMatch(/languages — unknown: "auf Anfrage"/);
  });

  it('makes entries of line breaks in phones and notes, and spaces elsewhere', () => {
    const { report, written } = imported(
      'Name;Tel;Art\n"AWO\r\nMitte";"0451 6132010\n0451 6132011";"Bildung und\nHilfe"\n',
      mapping({ name: 'Name', phones: 'Tel', types: { column: 'Art', values: { 'bildung und Hilfe': 'bildung' } } }),
    );
    expect(written).toMatch(/AWO Mitte,.*bildung.*0451 6132010\|0451 6132011/);
    expect(report).toContain('name: line breaks taken out (1)');
  });
});

describe('files that lack something', () => {
  it('an answer of Overpass that broke off is refused', () => {
    const tags = { name: 'Treff', amenity: 'social_centre' };
    const elements = [{ type: 'node', id: 1, lat: 52.5, lon: 13.4, tags }];
    const answer = { elements, remark: 'runtime error: Query timed out in "query" at line 3' };
    const { report, ok } = workshop().run('a.json', answer);
    expect([report, ok]).toEqual([expect.stringMatching(/remark — is incomplete: runtime error: Query timed/), false]);
  });

  it('a page of a longer list is named as such', () => {
    const service = { id: 'a', name: 'Beratung', status: 'active', url: 'https://example.org', organization: {} };
    const { report } = workshop().run('a.json', { page_number: 1, total_pages: 7, contents: [service] });
    expect(report).toMatch(/^HSDS or Open Referral UK, only page 1 of 7: /);
  });

  it.each(['null', '[]', '{"contents": []}', '{"elements": []}', '{"type": "FeatureCollection", "features": []}'])(
    '%s holds no records',
    (text) => {
      for (const map of [undefined, NAMED]) {
        const { report, ok } = imported(text, map);
        expect([findings(report), ok]).toEqual([[expect.stringMatching(/file — holds no records$/)], false]);
      }
    },
  );
});

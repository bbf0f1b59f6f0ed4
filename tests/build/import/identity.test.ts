import { describe, expect, it } from 'vitest';
import { counts, own, workshop } from './workshop.ts';

const NONE = { new: 0, changed: 0, same: 0, double: 0, rejected: 0 };

/** A list of a carrier with running numbers, and the mapping an operator copies from one list to the next. */
const mapping = {
  columns: Object.fromEntries(
    ['name', 'street', 'postal_code', 'city', 'phones', 'email', 'opening_hours', 'hours_note', 'checked'].map(
      (one) => [one, one],
    ),
  ) as Record<string, unknown>,
  defaults: { types: 'mbe', area: 'local', source: 'Liste' },
};
mapping.columns.source_id = { column: 'nr', prefix: 't:' };
const EMPTY = Object.fromEntries([...Object.keys(mapping.columns), 'nr'].map((one) => [one, '']));
const AWO = {
  ...EMPTY,
  nr: '1',
  name: 'AWO Beratung',
  street: 'Markt 1',
  postal_code: '33602',
  city: 'Bielefeld',
  phones: '0521 12345',
  checked: '2025-01',
};
const CARITAS = {
  ...EMPTY,
  nr: '1',
  name: 'Caritas Köln',
  street: 'Weg 5',
  postal_code: '50667',
  city: 'Köln',
  phones: '0221 20990',
  checked: '2026-01',
};

describe('a foreign id that another service has', () => {
  it.each<[string, object]>([
    ['in another town', CARITAS],
    ['in the same town', { ...CARITAS, postal_code: '33602', city: 'Bielefeld' }],
    ['without a phone', { ...CARITAS, phones: '', email: 'info@example.org' }],
  ])('%s is rejected, and nothing of it is taken', (_, other) => {
    const { run, read } = workshop();
    run('a.json', [AWO], { mapping });
    const before = read();
    const { report, ok } = run('b.json', [other], { mapping, skipRejected: true });
    expect([counts(report), ok, read()]).toEqual([{ ...NONE, rejected: 1 }, false, before]);
    expect(report).toContain(
      'source_id — "t:1" is AWO Beratung in Bielefeld here\n      → give this list another prefix',
    );
  });

  it('is rejected as an id of ours too', () => {
    const { run } = workshop();
    const { report } = run('a.csv', own({ id: 'mbe-luebeck', name: 'Treff', city: 'Köln', postal_code: '50667' }));
    expect(report).toContain('id — "mbe-luebeck" is Beratung Lübeck in Lübeck here');
  });

  it.each<[string, object]>([
    ['another name', { name: 'Fachdienst Migration' }],
    ['another town and phone number', { postal_code: '32756', city: 'Detmold', street: '', phones: '05231 9760' }],
    ['another name and street', { name: 'Fachdienst Migration', street: 'Platz 3' }],
  ])('is the same service with %s', (_, cells) => {
    const { run } = workshop();
    run('a.json', [AWO], { mapping });
    const { report } = run('a.json', [{ ...AWO, checked: '2026-01', ...cells }], { mapping });
    expect(counts(report)).toEqual({ ...NONE, changed: 1 });
  });

  it('is refused as a mere number', () => {
    const { run } = workshop();
    const columns = { ...mapping.columns, source_id: 'nr' };
    const { report } = run('a.json', [AWO], { mapping: { ...mapping, columns } });
    expect(report).toMatch(/source_id — "1" is a mere number(.|\n)*"prefix"/);
  });
});

import { describe, expect, it, test } from 'vitest';
import { hoursFault } from '../../../src/build/hours.ts';
import { readGermanHours } from '../../../src/build/import/german-hours.ts';
import { newId, slug } from '../../../src/build/import/ids.ts';
import { mergeRow } from '../../../src/build/import/merge.ts';
import { printable } from '../../../src/build/import/report.ts';
import { tidyDate, tidyUrl } from '../../../src/build/import/tidy.ts';
import { tidyPhones } from '../../../src/build/import/tidy-phones.ts';

describe('hours in German words', () => {
  it.each([
    [
      'Montag bis Freitag von 7.30 bis 12.30 Uhr, Donnerstag zusätzlich von 14 bis 17.30 Uhr',
      'Mo-We 07:30-12:30; Th 07:30-12:30,14:00-17:30; Fr 07:30-12:30; PH off',
    ],
    ['Mo – Fr von 10.00 – 13.00 Uhr', 'Mo-Fr 10:00-13:00; PH off'],
    ['Mittwochs: 9 – 11 Uhr und 15 – 17 Uhr', 'We 09:00-11:00,15:00-17:00; PH off'],
    [
      'Montag, Dienstag und Donnerstag von 9 bis 17 Uhr; Mittwoch und Freitag von 9 bis 13 Uhr',
      'Mo-Tu 09:00-17:00; We 09:00-13:00; Th 09:00-17:00; Fr 09:00-13:00; PH off',
    ],
    ['Sprechzeiten: Mittwoch von 10:00-14:00 Uhr', 'We 10:00-14:00; PH off'],
  ])('%s', (words, hours) => {
    expect(readGermanHours(words)).toBe(hours);
    expect(hoursFault(hours)).toBeUndefined();
  });

  it.each([
    'Montag bis Freitag von 9 bis 15 Uhr und nach Terminvereinbarung',
    'Montag bis Freitag, 8 bis 15 Uhr, Donnerstag, 8 bis 17.30 Uhr',
    'Mittwoch, 18 bis 20 Uhr (April–September)',
    'Donnerstag, 18 bis 20 Uhr, jeden ersten Freitag im Monat, 16 bis 20 Uhr',
    'Dienstag 7. November 2023, 13.45 - 14.45 Uhr',
    'Montags: ab 18 Uhr',
    '08:00 - 12:00 Uhr',
    'Montag 25 bis 26 Uhr',
    'Montag 12 bis 9 Uhr',
    'Freitag bis Montag 9 bis 12 Uhr',
    'Modenschau 9 bis 12 Uhr',
    '',
  ])('stay words where they are not surely understood: %s', (words) => expect(readGermanHours(words)).toBeUndefined());
});

test.each([
  ['0821998880 oder 082199888991', '0821998880|082199888991'],
  ['efon: 0160 98 41 01 81', '0160 98 41 01 81'],
  ['Tel.: +49 (0)451/6132010', '+49 451/6132010'],
  ['0451 6132010 (Zentrale)', '0451 6132010 (Zentrale)'],
  ['0711 1 oder außerhalb der Sprechstunde 0711 92', '0711 1|0711 92 (außerhalb der Sprechstunde)'],
  ['О451 6132010', 'О451 6132010'],
  ['٠٤٥١', '٠٤٥١'],
  ['0821 3102 -2718, -2719', '0821 3102 -2718, -2719'],
])('phones %s', (text, cell) => expect(tidyPhones(text).cell).toBe(cell));

test.each([
  ['www.example.org/a', 'https://www.example.org/a'],
  ['http://example.org', 'https://example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['siehe Aushang', 'siehe Aushang'],
])('address %s', (text, cell) => expect(tidyUrl(text).cell).toBe(cell));

test.each([
  ['17.5.2024', '2024-05-17'],
  ['2024-05-17T10:00:00Z', '2024-05-17'],
  ['Mai 2024', '2024-05'],
  ['Stand Mai 2024', 'Stand Mai 2024'],
])('date %s', (text, date) => expect(tidyDate(text)).toBe(date));

test('ids are made of name and town, and numbered where one is taken', () => {
  expect(slug('Ärzte & Größe – Łódź')).toBe('aerzte-groesse-odz');
  expect(newId('Treff Köln', 'Köln', 'treff', new Set())).toBe('treff-koeln');
  expect(newId('Помощь', 'Köln', 'krise', new Set(['krise-koeln']))).toBe('krise-koeln-2');
  expect(newId('x'.repeat(200), 'Köln', 'krise', new Set()).length).toBeLessThanOrEqual(80);
});

test.each([
  ['', '2024', 'changed'],
  ['2024', '2024-02', 'changed'],
  ['2024-02', '2024', 'kept'],
  ['2024-05-17', '2024-05-17', 'kept'],
  ['2024', '', 'kept'],
])('a row checked %s and a record checked %s: the cell is %s', (ours, theirs, what) => {
  const { changed, kept } = mergeRow({ name: 'A', checked: ours }, { name: 'B', checked: theirs });
  expect((what === 'changed' ? changed : kept).map(({ column }) => column)).toContain('name');
  expect((what === 'changed' ? kept : changed).map(({ column }) => column)).not.toContain('name');
});

test('lists and numbers that say the same are no difference', () => {
  const ours = { phones: '0451 6132010', languages: 'de|ar' };
  expect(mergeRow(ours, { phones: '+49 451 6132010', languages: 'ar|de' })).toEqual({
    merged: ours,
    changed: [],
    kept: [],
  });
});

test('foreign text cannot steer the terminal', () => {
  expect(printable('a\u001B[2Jb\u202Ec\nd')).toBe('a\\u001B[2Jb\\u202Ec\nd');
});

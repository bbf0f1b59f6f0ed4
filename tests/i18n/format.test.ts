import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatter } from '../../src/i18n/format.ts';
import { languageNames } from '../../src/i18n/language-names.ts';
import { formats, registry } from '../registry.ts';

const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
const plain = (text: string) => text.replace(/\s/g, ' ');

test('every language of the registry has its own way to write dates, and no two letters of another script in it', () => {
  expect(Object.keys(formats).sort()).toEqual(registry.map(({ tag }) => tag).sort());
  for (const { tag, intl } of registry) {
    const script = new Intl.Locale(intl).maximize().script!;
    const other = { Arab: /\p{Script=Latin}{2}/u, Cyrl: /\p{Script=Latin}{2}/u, Latn: /[^\P{L}\p{Script=Latin}]/u }[
      script
    ];
    const { months, weekdays, days } = formats[tag]!;
    for (const word of [...months, ...weekdays, ...days]) {
      expect(word, tag).not.toMatch(/[٠-٩۰-۹]/);
      if (other) expect(word, tag).not.toMatch(other);
    }
    expect(new Set(months).size, tag).toBe(12);
    expect(new Set(weekdays).size, tag).toBe(7);
  }
});

/** The table was made from this data; the oracle of another release may know better. */
const CLDR = '48.0';

describe
  .skipIf(process.versions.cldr !== CLDR)
  .each(registry.filter(({ intl }) => Intl.DateTimeFormat.supportedLocalesOf(intl).length))('$tag', ({ tag, intl }) => {
  const format = formatter(formats[tag]!);

  test('days, months and names of days are those of CLDR', () => {
    const day = new Intl.DateTimeFormat(intl, { ...fixed, day: 'numeric', month: 'long', year: 'numeric' });
    const month = new Intl.DateTimeFormat(intl, { ...fixed, month: 'long', year: 'numeric' });
    const weekday = new Intl.DateTimeFormat(intl, { ...fixed, weekday: 'long' });
    const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(plain(format.date(iso))).toBe(plain(day.format(date)));
        expect(plain(format.date(iso.slice(0, 7)))).toBe(plain(month.format(date)));
        expect(format.weekdays[(date.getUTCDay() + 6) % 7]).toBe(weekday.format(date));
      }),
    );
  });

  test('distances are those of CLDR', () => {
    const options = { numberingSystem: 'latn', style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 } as const;
    for (const km of [1, 1.2, 2, 4.3, 9.9, 10, 27, 100, 640])
      expect(plain(format.distance(km)).replace(' ', ''), String(km)).toBe(
        plain(new Intl.NumberFormat(intl, options).format(km)).replace(' ', ''),
      );
  });

  test.skipIf(tag === 'ckb')('lists are those of CLDR', () => {
    const list = new Intl.ListFormat(intl, { type: 'conjunction' });
    for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D', 'E']])
      expect(format.list(items)).toBe(list.format(items).replace(/\u200F/g, ''));
  });
});

test('a month has no day, a year neither', () => {
  const format = formatter(formats.uk!);
  expect(['2026-03-09', '2026-03', '2026'].map((iso) => plain(format.date(iso)))).toEqual([
    '9 березня 2026 р.',
    'березень 2026 р.',
    '2026',
  ]);
});

test.each([
  [0.01, '50 m'],
  [0.43, '450 m'],
  [0.97, '1 km'],
  [4.26, '4,3 km'],
  [27.4, '27 km'],
])('%d km is as exact as it helps: %s', (km, text) => expect(plain(formatter(formats.de!).distance(km))).toBe(text));

test('languages have names in the language of the reader, or else their own', () => {
  expect(languageNames('ar', registry)('tr')).toBe('التركية');
  expect(languageNames('de', registry)('prs')).toBe('Dari');
  expect(languageNames('de', [])('xyz')).toBe('xyz');
});

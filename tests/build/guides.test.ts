import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/build/guides.ts';
import { structureFaults } from '../../src/build/structure.ts';

const german = `---
title: Wohnung anmelden
summary: Sie melden Ihre Adresse beim Amt an. So geht es.
topic: arriving
services: [mbe]
decides:
  - { role: decides, who: meldebehoerde }
sources:
  - { title: "§ 17 BMG", url: "https://www.gesetze-im-internet.de/bmg/__17.html", checked: 2026-08-19 }
law: "2026-08"
checked: 2026-11-22
search: [Anmeldung, Adresse, Umzug]
---
Melden Sie sich in 14 Tagen an. [Hilfe](find:mbe)

## Schritte {#steps}

- eins
- zwei
`;
const english = `---
title: Registering your address
summary: You register your address at the office. This is how.
source: de
revision: "0123456789ab"
method: machine
search: [registration, address, moving]
---
Register within 14 days. [Help](find:mbe)

## Steps {#steps}

- one
- two
`;
const read = (text: string, tag = 'de') => readGuide(text, `locales/${tag}/guides/registration.md`, tag);
const fieldsOf = (text: string, tag = 'de') => read(text, tag).faults.map(({ field, line }) => `${line} ${field}`);

test('a sound guide has no fault; its revision changes with its words, not with its white space', () => {
  const { guide, faults } = read(german);
  expect(faults).toEqual([]);
  expect(guide!.facts).toMatchObject({ slug: 'registration', topic: 'arriving', sensitive: false, related: [] });
  expect(read(german.replace('14 Tagen', '14  Tagen')).guide!.text.revision).toBe(guide!.text.revision);
  expect(read(german.replace('14', '15')).guide!.text.revision).not.toBe(guide!.text.revision);
});

describe('a header is answered with line and field', () => {
  test.each([
    ['no header', german.replace('---\n', ''), '1 header'],
    ['broken YAML', german.replace('services: [mbe]', 'services: [mbe'), '6 header'],
    ['a missing title', german.replace(/title: .*\n/, ''), '1 title'],
    ['an unknown field', german.replace('law:', 'lew:'), '10 lew'],
    ['a source without https', german.replace('https://www.ges', 'http://www.ges'), '9 sources.0.url'],
    ['no source', german.replace(/ {2}- \{ title: "§.*\n/, '').replace('sources:', 'sources: []'), '8 sources'],
    ['a wrong date', german.replace('2026-11-22', '22.11.2026'), '11 checked'],
    ['a date to come', german.replace('2026-11-22', '2999-01-01'), '11 checked'],
    ['a source read in the future', german.replace('2026-08-19', '2999-01-01'), '9 sources.0.checked'],
    ['a day that does not exist', german.replace('2026-08-19', '2026-02-30'), '9 sources.0.checked'],
    ['a wrong state of the law', german.replace('"2026-08"', 'August'), '10 law'],
    ['no helping service', german.replace('[mbe]', '[]'), '5 services'],
    ['too few search words', german.replace(', Umzug', ''), '12 search'],
  ])('%s', (_, text, expected) => {
    expect(fieldsOf(text)).toContain(expected);
  });

  test('each of several unknown fields is told with its line', () => {
    const fields = fieldsOf(german.replace('law:', 'lew: x\nlaw:').replace('search:', 'suche: x\nsearch:'));
    expect(fields).toEqual(['10 lew', '13 suche']);
  });

  test('a translation without revision is told how to get one', () => {
    const { faults } = read(english.replace('0123456789ab', ''), 'en');
    expect(faults[0]).toMatchObject({ field: 'revision', line: 5, message: expect.stringContaining('npm run stamp') });
  });
});

describe('a translation is held against its source', () => {
  const compare = (text: string) =>
    structureFaults(read(german).guide!, read(text, 'en').guide!).map(({ field, line }) => [line, field]);
  test('the same structure, links and numbers: no fault', () => expect(compare(english)).toEqual([]));
  test('another number', () => expect(compare(english.replace('14', '40'))).toEqual([[9, 'lead-1 numbers']]));
  test('another link', () => expect(compare(english.replace('find:mbe', 'find:jmd'))).toEqual([[9, 'lead-1 links']]));
  test('a missing list item', () => expect(compare(english.replace('- two\n', ''))).toEqual([[13, 'steps-1']]));
  test('another id', () => expect(compare(english.replace('#steps', '#do'))).toEqual([[11, 'do']]));
  test('a full hour with its minutes is the same number', () =>
    expect(compare(english.replace('14', '14:00'))).toEqual([]));
  test('Arabic digits are the same numbers', () => expect(compare(english.replace('14', '١٤'))).toEqual([]));
});

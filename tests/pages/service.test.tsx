import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { buildContexts } from '../../src/build/contexts.ts';
import type { Service } from '../../src/domain/service.ts';
import { servicePage } from '../../src/pages/service.tsx';
import { noFacts } from '../build/no-facts.ts';
import { madeUpService } from '../domain/made-up-services.ts';

const german = buildContexts(readContent(), noFacts)[0]!;

/** What the page of a service with these facts says in a build of 22 November 2026, without its tags. */
const said = (facts: Partial<Service>) =>
  renderToString(servicePage(german, madeUpService(facts)).main as never).replace(/<[^>]*>/g, ' ');

test('the date of the last check ages, and the page says how old it is itself', () => {
  expect(said({ checked: '2026-10-01' })).toContain('1. Oktober 2026.');
  expect(said({ checked: '2026-10-01' })).not.toContain('halbes Jahr');
  expect(said({ checked: '2026-05-01' })).toContain('mehr als ein halbes Jahr her. Rufen Sie vorher an.');
  expect(said({ checked: '2024' })).toContain('Das ist lange her.');
  expect(said({})).toContain('nicht bekannt. Rufen Sie vorher an.');
  expect(said({ checked: '2026-10-01' })).toContain('Diese Seite ist vom 22. November 2026.');
});

test('the facts of the cards stand on the page too', () => {
  const text = said({
    kind: 'course',
    course: { level: 'B1', lessons: 20, starts: '2027-01-11', exam: 'DTZ' },
    interpreters: ['*'],
    access: ['free', 'childcare'],
    audience: ['women'],
    carrier: 'awo',
    week: [[600, 720]],
    dates: [
      ['2026-11-03', 600, 720],
      ['2026-12-01', 600, 720],
    ],
    closures: [['2026-12-23', '2027-01-02']],
  });
  for (const words of [
    'Niveau B1',
    'Nächster Start: 11. Januar 2027',
    'Prüfung: DTZ',
    'Dolmetschen auf Anfrage: jede Sprache',
    'Kostenlos',
    'Mit Kinderbetreuung',
    'Frauen',
    'Reisepass',
    'AWO',
    'Diese Stelle ist kein Amt.',
    '10:00–12:00',
    '1. Dezember 2026, 10:00–12:00',
    'Geschlossen: 23. Dezember 2026 bis 2. Januar 2027',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('3. November');
});

test('who has no papers learns on the page of an office where to go first', () => {
  const warning = 'Gehen Sie zuerst zu einer unabhängigen Beratung.';
  expect(said({ kind: 'authority', carrier: 'kommune' })).toContain(warning);
  expect(said({ kind: 'group', carrier: 'kommune' })).not.toContain(warning);
  expect(said({ carrier: 'caritas' })).not.toContain(warning);
});

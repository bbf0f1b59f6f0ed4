import { expect, test } from 'vitest';
import { passiveChains, passivesIn } from '../../../src/build/flaws/passive-chains.ts';
import { guideOf } from './guide.ts';

test.each([
  'Das Gespräch wird mit Ton aufgenommen.',
  'Die Geburt muss trotzdem gemeldet werden.',
  'Wird Ihre Familie bedroht?',
  'Wie entschieden wurde, wissen wir nicht.',
  'Der Bescheid ist schon zugestellt worden.',
  'Das Kind wird mit den Eltern eingebürgert: 51 €.',
])('“%s” is passive', (sentence) => expect(passivesIn(sentence)).toBe(1));

test.each([
  'Das Amt wird Ihnen schreiben.',
  'Sie werden einen Termin bekommen und sich beraten lassen.',
  'Jedes Konto kann ein P-Konto werden.',
  'Bleibt es lange so oder wird es stärker, holen Sie Hilfe.',
  'Die Regelungen werden einfacher.',
  'Sie sind krank geworden.',
  'Wird es kalt, zahlt das Amt, was Sie bezahlt haben.',
  'Sie haben den Brief bekommen und bezahlt.',
])('“%s” is not', (sentence) => expect(passivesIn(sentence)).toBe(0));

const told = (body: string) => passiveChains(guideOf(body)).map(({ line, message }) => `${line} ${message}`);

test('a single passive is free, also one in each point of a list', () => {
  expect(told('Der Antrag wird geprüft. Das dauert.\n\n- Das Gespräch wird aufgenommen.\n- Er wird gelesen.')).toEqual(
    [],
  );
});

test('passives in one sentence or in sentences that follow each other are told with their line', () => {
  const chain = 'Der :word[Antrag] wird geprüft. Dann wird er abgelehnt. Sie können klagen.';
  expect(told(`Eins.\n\n${chain}`)).toEqual(['15 is one passive after another: Dann wird er abgelehnt.…']);
  expect(told('Der Antrag wird geprüft, und das Geld wird ausgezahlt.')).toHaveLength(1);
});

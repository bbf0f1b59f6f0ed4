import { expect, test } from 'vitest';
import { type FilterChoices, type Filters, NO_FILTERS } from '../../src/domain/filters.ts';
import { fitOf } from '../../src/domain/fit.ts';
import type { Service } from '../../src/domain/service.ts';
import { madeUpService } from './made-up-services.ts';

const choices = { topics: [{ id: 'work', services: ['arbeit', 'jmd'] }] } as unknown as FilterChoices;

test.each<[string, Partial<Service>, Partial<Filters>, string]>([
  ['nothing is asked', {}, {}, 'yes'],
  ['a topic is met by any of its types', { types: ['mbe', 'jmd'] }, { topic: 'work' }, 'yes'],
  ['a topic with none of them', { types: ['mbe'] }, { topic: 'work' }, 'no'],
  ['topic and type both have to be met', { types: ['mbe', 'jmd'] }, { topic: 'work', type: 'arbeit' }, 'no'],
  ['the language is spoken', { languages: ['ar'] }, { language: 'ar' }, 'yes'],
  ['an interpreter comes', { interpreters: ['*'] }, { language: 'ar' }, 'yes'],
  ['other languages are named', { languages: ['de', 'en'] }, { language: 'ar' }, 'no'],
  ['no language is named', {}, { language: 'ar' }, 'maybe'],
  ['it is for everybody', {}, { audience: 'women' }, 'yes'],
  ['it is for them', { audience: ['women', 'children'] }, { audience: 'women' }, 'yes'],
  ['it is for others', { audience: ['men'] }, { audience: 'women' }, 'no'],
  ['one can speak with it that way', { channels: ['video'] }, { channel: 'video' }, 'yes'],
  ['one can speak with it in another way only', { channels: ['site'] }, { channel: 'video' }, 'no'],
  ['all wished access is stated', { access: ['free', 'childcare', 'open'] }, { access: ['open', 'free'] }, 'yes'],
  ['one kind of access is not stated', { access: ['free'] }, { access: ['free', 'childcare'] }, 'maybe'],
  ['it costs something', { cost: '5 € im Monat' }, { access: ['free'] }, 'no'],
  ['one comes by appointment', { access: ['appointment'] }, { access: ['open'] }, 'no'],
  ['one comes with and without appointment', { access: ['appointment', 'open'] }, { access: ['open'] }, 'yes'],
  ['access unknown and the language another', { languages: ['de'] }, { language: 'ar', access: ['free'] }, 'no'],
  ['a residence situation never excludes', { status: ['ukraine'] }, { audience: 'refugees' }, 'yes'],
])('%s', (_, facts, filters, expected) => {
  expect(fitOf(madeUpService(facts), { ...NO_FILTERS, ...filters }, choices)).toBe(expected);
});

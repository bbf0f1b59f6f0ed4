import { describe, expect, it } from 'vitest';
import { isRefugeeHome, isShelter } from '../../src/build/protected-places.ts';

describe('a shelter is known, however it is written', () => {
  it.each([
    'Autonomes Frauen-haus',
    'Frauenhäuser',
    'Frauen- und Kinderhaus',
    'FRAUENHAEUSER',
    'Kinderschutzhaus',
    'Schutz-Wohnung',
    'Mädchenzuflucht',
    'Frauen/Haus',
    'Verein Zufluchtsort',
    'Frauennotwohnung',
    'Haus für geschlagene Frauen',
    'Women’s shelter',
    'Womens Refuge',
    'Shelter for women',
  ])('%s', (name) => expect(isShelter(name)).toBe(true));
});

describe('a home of refugees is known, however it is written', () => {
  it.each([
    'Ankerzentrum Bamberg',
    'ANKER-Zentrum',
    'Flüchtlingsheim Ost',
    'Fluechtlingsheim',
    'Flüchtlingswohnheim',
    'Asylheim',
    'Asylbewerberheim',
    'Übergangswohnheim',
    'Übergangsheim',
    'Notunterkunft Messe',
    'ZUE Bielefeld',
    'Landesaufnahmestelle',
    'Erstaufnahmeeinrichtung',
    'Sammelunterkunft',
    'Geflüchtetenunterkunft',
    'Unterkunft für Geflüchtete',
    'Städtische Unterkunft Ost',
    'Gemeinschafts-unterkunft',
    'Gemeinschaftsunterkünfte',
    'GU Hauptstraße',
    'Gemeinschaftsunterk. Nord',
    'Haus f. Geflüchtete',
    'Wohnheim für Asylsuchende',
    'Refugee accommodation',
  ])('%s', (name) => expect(isRefugeeHome(name)).toBe(true));
});

describe('no false alarm', () => {
  it.each([
    'Beratung zum Wohnheim',
    'Studierendenwohnheim',
    'Beratung zu Kosten der Unterkunft',
    'Asylcafé',
    'Asylverfahrensberatung',
    'Flüchtlingsrat',
    'Flüchtlingshilfe, Haus Maria',
    'Beratung für Frauen, Haus 3',
    'Beratung für Frauen (Haus 3)',
    'Fraueninformationszentrum',
    'Haus für gewaltfreie Kommunikation',
    'Zeughausstraße 4',
    'Am Schützenhaus 3',
    'Ankerplatz',
    'Gute Reise',
    'Kinderschutzbund',
    'Übergang Schule – Beruf',
  ])('%s', (name) => expect([isShelter(name), isRefugeeHome(name)]).toEqual([false, false]));
});

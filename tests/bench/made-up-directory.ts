import { readPlaces } from '../../src/build/places.ts';
import type { Town } from '../../src/build/places-sources.ts';
import { stateOf } from '../../src/domain/state.ts';
import { randomNumbers } from '../domain/made-up-services.ts';

/** Types of services and how many of a thousand have each as the main one: few are common, many rare. */
const TYPES: [string, number][] = [
  ['treff', 200],
  ['sprachkurs', 140],
  ['regional', 120],
  ['behoerde', 110],
  ['mbe', 80],
  ['familie', 70],
  ['sozial', 60],
  ['jmd', 40],
  ['bildung', 35],
  ['arbeit', 30],
  ['gesundheit', 25],
  ['alltag', 20],
  ['wohnen', 15],
  ['begleitung', 12],
  ['recht', 10],
  ['avb', 8],
  ['gewaltberatung', 7],
  ['anerkennung', 6],
  ['faire-arbeit', 5],
  ['antidisk', 4],
  ['psz', 3],
];

/** Languages and in how many of a hundred services that name any they are spoken. */
const LANGUAGES: [string, number][] = [
  ['de', 95],
  ['en', 70],
  ['ar', 40],
  ['ru', 35],
  ['tr', 30],
  ['uk', 25],
  ['fa', 20],
  ['fr', 20],
  ['ku', 10],
  ['pl', 10],
  ['ro', 8],
  ['bg', 6],
  ['es', 6],
  ['sq', 4],
  ['so', 2],
  ['ti', 2],
  ['vi', 1],
  ['am', 1],
  ['ps', 1],
];

const HOURS = [
  'Mo-Fr 09:00-12:00; PH off',
  'Mo-Th 08:00-16:00; Fr 08:00-12:00; PH off',
  'Tu 14:00-18:00',
  'We[1] 10:00-12:00',
];
/** Words of names and notes, so that they compress as badly as real ones. */
const WORDS =
  'Hilfe Beratung Antrag Anträge Briefe Fragen Aufenthalt Arbeit Schule Wohnung Familie Kinder Frauen Jugendliche Deutsch Sprache lernen Begleitung Amt Ämter Ausbildung Studium Beruf Anerkennung Zeugnis Gesundheit Krankheit Schwangerschaft Geburt Pflege Alter Freizeit Sport Musik Kochen Nähen Garten Werkstatt Fahrrad Computer Internet Bewerbung Lebenslauf Geld Schulden Rechnung Vertrag Miete Strom Umzug Möbel Kleidung Lebensmittel Essen Frühstück Café Treffen Gespräch Gruppe Kurs Termin Sprechstunde offen kostenlos vertraulich anonym barrierefrei Aufzug Eingang Hof Stock Raum Dienstag Mittwoch Donnerstag Freitag Nachmittag Vormittag Abend monatlich wöchentlich Ferien ausgenommen Anmeldung telefonisch online mitbringen Ausweis Bescheid Unterlagen Dolmetscher Ehrenamtliche Paten Nachbarschaft Stadtteil Gemeinde Kirche Moschee Verein Initiative Netzwerk Projekt gefördert Bund Land Stadt Landkreis Menschen Zuwanderung Flucht Asyl Einbürgerung Integration Ankommen Teilhabe Vielfalt Brücke Horizont Fenster Kompass Anker Hafen Lichtblick'.split(
    ' ',
  );

/** Something to draw from, each as likely as its weight. */
function lottery<T>(items: readonly T[], weight: (item: T) => number): (chance: number) => T {
  let sum = 0;
  const upTo = items.map((item) => (sum += weight(item)));
  return (chance) => {
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! > chance * sum) high = middle;
      else low = middle + 1;
    }
    return items[low]!;
  };
}

/** A home: a part of a postal code in a town, and a point near it. */
export interface Home {
  postal_code: string;
  town: Town;
  latitude: number;
  longitude: number;
}

/** Where people live: postal codes drawn by the inhabitants of their town. */
export function homes(seed: number): () => Home {
  const random = randomNumbers(seed);
  const parts = [...readPlaces().codes].flatMap(([code, all]) => all.slice(0, 1).map((part) => ({ code, ...part })));
  const codes = new Map<Town, number>();
  for (const { town } of parts) codes.set(town, (codes.get(town) ?? 0) + 1);
  const draw = lottery(parts, ({ town }) => (town.population + 500) / codes.get(town)!);
  return () => {
    const { code, town, latitude, longitude } = draw(random());
    const off = () => (random() + random() - 1) * 0.02;
    return { postal_code: code, town, latitude: latitude + off(), longitude: longitude + 1.5 * off() };
  };
}

/** Rows of a table of services as they could be: as dense as people live, types and languages uneven, texts of real length; the same for the same number. */
export function madeUpRows(count: number): Record<string, string>[] {
  const random = randomNumbers(count);
  const home = homes(count + 1);
  const type = lottery(TYPES, ([, weight]) => weight);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sometimes = (share: number, cell: () => string) => (random() < share ? cell() : '');
  const number = (digits: number) => String(Math.floor(random() * 10 ** digits)).padStart(digits, '0');
  return Array.from({ length: count }, (_, index) => {
    const { postal_code, town, latitude, longitude } = home();
    const exact = random() < 0.5;
    const words = (least: number, most: number) =>
      Array.from({ length: least + Math.floor(random() * (most - least)) }, () => one(WORDS)).join(' ');
    const main = type(random())[0];
    const second = type(random())[0];
    const host = `https://www.${one(WORDS).toLowerCase()}-${number(3)}.de`.replace(/[^a-z0-9.:/-]/g, 'e');
    return {
      id: `${main}-${index}-${number(4)}`,
      name: `${one(['Beratungsstelle', 'Haus', 'Zentrum', 'Treffpunkt', 'Dienst'])} ${words(1, 4)} ${town.name}`,
      kind:
        main === 'sprachkurs' ? 'course' : main === 'treff' ? 'group' : main === 'behoerde' ? 'authority' : 'advice',
      organization: `${one(['Caritasverband', 'AWO Kreisverband', 'Diakonie', 'DRK Kreisverband', 'Verein'])} ${words(1, 3)} ${town.name}`,
      carrier: sometimes(0.6, () => one(['caritas', 'awo', 'diakonie', 'drk', 'ngo'])),
      types: second !== main && random() < 0.2 ? `${main}|${second}` : main,
      street: `${one(WORDS)}straße ${1 + Math.floor(random() * 150)}`,
      postal_code,
      city: town.name,
      state: stateOf(town.district),
      latitude: exact ? latitude.toFixed(5) : '',
      longitude: exact ? longitude.toFixed(5) : '',
      area: random() < 0.003 ? 'state' : random() < 0.001 ? 'national' : 'local',
      phones: sometimes(0.7, () => `030 ${10_000_000 + Math.floor(random() * 80_000_000)}`),
      email: sometimes(0.5, () => `info${number(3)}@${host.slice(12)}`),
      url: sometimes(0.8, () => `${host}/angebote/${main}/${number(3)}`),
      languages: sometimes(0.4, () =>
        LANGUAGES.filter(([, share]) => random() * 100 < share)
          .map(([tag]) => tag)
          .join('|'),
      ),
      interpreters: sometimes(0.04, () => '*'),
      audience: sometimes(0.2, () => one(['women', 'families', 'young', 'refugees'])),
      access: sometimes(0.5, () => one(['free', 'appointment', 'open|free', 'childcare'])),
      opening_hours: sometimes(0.4, () => one(HOURS)),
      hours_note: sometimes(0.3, () => `Mo–Do 9–15 Uhr, ${words(2, 6)}`),
      note: sometimes(0.6, () => words(4, 14)),
      source: `${host}/beratung-und-hilfe/${main}/${town.district}-${number(4)}`,
      checked: `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
    };
  });
}

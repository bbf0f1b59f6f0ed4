import { fold } from '../domain/fold.ts';

/** Folded words; a hyphen is a space there, and `ü` may be written `ue`. */
const REFUGEES = 'asyl|flue?chtling|geflue?chtet|schutzsuchend|unbegleitet|aussiedler';
const REFUGEES_IN_FRONT =
  'asyl(anten|bewerber|suchenden)?|flue?chtlings?|geflue?chteten|ue?bergangs|(spae?t)?aussiedler';
const VIOLENCE = 'geschlagen|misshandelt|bedroht|gewalt(?!frei)|frauen in not';

/** Where people hide from violence: listed with phone and town only. */
const SHELTERS = [
  'frauen ?(und kinder ?)?hae?us',
  'schutz ?(hae?us|wohnung|unterkunft|einrichtung|rae?um)',
  'zuflucht',
  'not ?wohnung',
  `\\b(haus|wohnung|unterkunft|rae?ume) (fue?r|f) .*(${VIOLENCE})`,
  '(wom[ae]ns?|girls?) ?(shelter|refuge|safe house)',
  '(shelter|refuge|safe house)s? for .*(wom[ae]n|girl|violence|abuse)',
];

/** Where refugees live: never listed. */
const HOMES = [
  'anker ?(zentr|einrichtung|dependance)',
  'ankunfts ?zentr',
  `\\b(${REFUGEES_IN_FRONT}) ?(wohn ?)?(heim(?!at)|hae?us|lager|camp|dorf|anlage|wohnung|unterbringung|container)`,
  `\\b(${REFUGEES_IN_FRONT}|gemeinschaft(s|l|liche)?|sammel|not|erst|landes) ?unterk(ue?nft|\\b)`,
  '[a-z]unterk(ue?nft|\\b)',
  '^([a-z]+e )?unterkue?nfte?\\b',
  `\\b(haus|(wohn)?heim|unterkue?nfte?|unterbringung|container) (fue?r|f) .*(${REFUGEES})`,
  '(erst|landes) ?aufnahme|aufnahme ?(einrichtung|stelle|zentr|lager)|ausreise ?(zentr|einrichtung)|durchgangs ?lager',
  '\\b(zue|gu|eae)s?\\b',
  '(refugee|asylum)s?( seekers?)? (shelter|accommodation|camp|home|hostel|reception)',
  '(shelter|accommodation|home|hostel)s? for .*(refugee|asylum)',
  'reception (centre|center|facility)',
];

/** Whether a name, an organization or a street tells of a shelter for people who flee from violence. */
export const isShelter = finder(SHELTERS);

/** Whether a name, an organization or a street tells of a place where refugees live. */
export const isRefugeeHome = finder(HOMES);

/** Whether a text tells of one or the other. */
export function isProtected(text: string): boolean {
  return isShelter(text) || isRefugeeHome(text);
}

/** Punctuation parts what is said: `Beratung für Frauen, Haus 3` is no house for women; within a word it does not: `Frauen/Haus`. */
function finder(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(words.join('|'));
  return (text) => text.split(/[,;„“"]|\s[–—:/(|]|[–—:/)|]\s|\s-\s/).some((part) => pattern.test(fold(part)));
}

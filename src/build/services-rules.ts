import { domainToUnicode } from 'node:url';
import { z } from 'zod';

/** A zod check of a cell that is not empty: `wrong` says what is wrong or gives undefined, `remedy` what to do. */
export function rule(wrong: (value: string) => string | undefined, remedy: string) {
  return z.superRefine<string>((value, context) => {
    const message = value ? wrong(value) : undefined;
    if (message) context.addIssue({ code: 'custom', message, params: { remedy } });
  });
}

/** A zod check that a cell is not empty. */
export function required(remedy: string) {
  return z.superRefine<string>((value, context) => {
    if (!value) context.addIssue({ code: 'custom', message: 'is empty', params: { remedy } });
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const HIDDEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

/** What spreadsheets write where a formula fails or a column is too narrow. */
const SPREADSHEET_ERROR =
  /#(?:REF!|BEZUG!|NAME\?|N\/A|NV\b|VALUE!|WERT!|DIV\/0!|NUM!|ZAHL!|NULL!|SPILL!|ÜBERLAUF!|ERROR!|FEHLER!)|#{3,}/;

/** Text for readers, at most `most` characters: nothing hidden, no HTML, no spreadsheet formula or error, no look-alike letters. */
export function text(most: number) {
  return cell(most)
    .check(
      rule(
        (value) =>
          /^[=+\-@＝＋－＠]/.test(value) ? `begins with "${value[0]}" like a spreadsheet formula` : undefined,
        'begin with a letter or digit',
      ),
    )
    .check(
      rule(
        (value) => SPREADSHEET_ERROR.exec(value)?.[0].replace(/^.*$/, 'holds "$&", an error of a spreadsheet'),
        'correct the formula or widen the column, then export the table anew; or leave the cell empty',
      ),
    )
    .check(rule(mixedFault, 'type the word anew in one script, do not paste it'));
}

/** A word of Latin letters with Cyrillic or Greek ones among them looks like another word and is never found. */
function mixedFault(value: string): string | undefined {
  const mixed = value
    .match(/[\p{L}\p{M}]+/gu)
    ?.find((word) => /\p{sc=Latin}/u.test(word) && /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(word));
  return mixed && `mixes Latin with Cyrillic or Greek letters: "${mixed}"`;
}

/** Whether a street is no place to visit: `Postfach 12 34`. */
export function isPostbox(street: string): boolean {
  return /^(postfach|p\.? ?o\.? ?box)(?!\p{L})/iu.test(street);
}

/** Any cell, a phone number with `+` too: not too long, nothing hidden, no HTML. */
export function cell(most: number) {
  return z
    .string()
    .check(
      rule(
        (value) => (value.length > most ? `has ${value.length} characters` : undefined),
        `at most ${most}: shorten it`,
      ),
    )
    .check(rule(hiddenFault, 'delete the place and type it anew, do not paste it'))
    .check(
      rule(
        (value) => /<[a-z!/]|&(#\d+|[a-z]+);/i.exec(value)?.[0].replace(/^/, 'holds HTML: '),
        'write plain text, without tags',
      ),
    );
}

function hiddenFault(value: string): string | undefined {
  const code = HIDDEN.exec(value)?.[0].charCodeAt(0);
  return code === undefined
    ? undefined
    : `holds the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What is wrong with a web address, or undefined: `https:`, no name or password, host in letters of German, no look-alikes. */
export function webFault(value: string): string | undefined {
  const host = /^https:\/\/([^/?#]*)/.exec(value)?.[1];
  if (host === undefined) return 'does not begin with https://';
  if (host.includes('@')) return 'holds a user name';
  if (![host, domainToUnicode(host)].every((name) => /^([a-z0-9äöüß-]+\.)+[a-z]{2,}$/i.test(name)))
    return `has a host we do not trust: ${host}`;
  return /[\s\\"<>]/.test(value) || !URL.canParse(value) ? 'is no web address' : undefined;
}

/** What is wrong with a year, month or day (`2024`, `2024-05`, `2024-05-17`), or undefined; the future counts as wrong. */
export function dateFault(value: string, today: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`)
    return 'is no date';
  return `${year}-${month}-${day}` > today ? 'lies in the future' : undefined;
}

/** What is wrong with a day (`2027-01-11`), or undefined; with `today` the future counts as wrong. */
export function dayFault(value: string, today = '9999-12-31'): string | undefined {
  return value.length === 10 ? dateFault(value, today) : 'is no day';
}

/** What is wrong with first and last day (`2026-12-23/2027-01-02`), or undefined. */
export function spanFault(value: string): string | undefined {
  const [first = '', last = '', more] = value.split('/');
  if (more !== undefined) return 'has more than two days';
  return dayFault(first) ?? dayFault(last) ?? (last < first ? 'ends before it begins' : undefined);
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Entries of a list that are no primary language tags of BCP 47. */
export function unknownLanguages(tags: readonly string[]): string[] {
  return tags.filter((tag) => !/^[a-z]{2,3}$/.test(tag) || !LANGUAGES.of(tag));
}

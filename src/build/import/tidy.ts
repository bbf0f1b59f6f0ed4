import { fold } from '../../domain/fold.ts';

/** A text that was written another way, and what was done with it, `''` for nothing. */
export interface Tidied {
  cell: string;
  repaired: string;
}

const same = (cell: string): Tidied => ({ cell, repaired: '' });
/** A web address with `https:`, where the file has it without or with `http:`; what is none stays as it is. */
export function tidyUrl(text: string): Tidied {
  const url = text.replace(/\.$/, '');
  if (/^http:\/\//i.test(url)) return { cell: url.replace(/^http:/i, 'https:'), repaired: 'url: http → https' };
  if (/^([a-z0-9äöüß-]+\.)+[a-z]{2,}(\/|$)/i.test(url))
    return { cell: `https://${url}`, repaired: 'url: https:// set before it' };
  return same(url);
}

const MONTHS = 'januar februar marz april mai juni juli august september oktober november dezember'.split(' ');

/** An ISO date out of a date with time, `17.05.2024`, `05/2024` or `17. Mai 2024`; what is none stays as it is. */
export function tidyDate(text: string): string {
  const date = text.replace(/(?<=\d)[T,]? ?\d{1,2}:\d\d.*$/, '').trim();
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const [, day, number, word, year] = /^(?:(\d{1,2})\. ?)?(?:(\d{1,2})[./]|(\p{L}{3,9})\.? )(\d{4})$/u.exec(date) ?? [];
  const month = number ?? MONTHS.findIndex((name) => word && name.startsWith(fold(word))) + 1;
  if (!year || !month) return text;
  return [year, month, day].flatMap((part) => (part ? String(part).padStart(2, '0') : [])).join('-');
}

/** Text that fits into a cell of `most` characters; a longer one is left out and told. */
export function tidyText(text: string, most: number, column: string): Tidied {
  return text.length <= most
    ? same(text)
    : { cell: '', repaired: `${column}: longer than ${most} characters, left out` };
}

/** Degrees as our table writes them, numbers with five decimals, texts with a point; what is no number stays as it is. */
export function tidyDegrees(value: unknown): string {
  return typeof value === 'number'
    ? String(Math.round(value * 1e5) / 1e5)
    : typeof value === 'string'
      ? value.trim().replace(/^(\d{1,2}),(\d+)$/, '$1.$2')
      : '';
}

/** Hours in the syntax of OpenStreetMap that say nothing about public holidays do not hold on them. */
export function closedOnHolidays(hours: string): string {
  return hours && !/\bPH\b|24\/7/.test(hours) ? `${hours}; PH off` : hours;
}

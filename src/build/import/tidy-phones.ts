import { readPhone } from '../phones.ts';
import type { Tidied } from './tidy.ts';

const NUMBER = /(?:\+|0|11)[0-9 ()/.\s\p{Pd}−]*[0-9]/u;
const LABEL = /^(tele?fon|efon|tel|fon|phone|mobil)?[.:]*$/i;
/** A word that stands before a number of its own. */
const LABELLED = '(?<!\\p{L})(?:tele?fax|fax|tele?fon|tel|fon|mobil|handy)\\p{L}*[.:]*\\s*(?=[+0(])';
/** What parts two numbers, outside brackets. */
const BETWEEN = new RegExp(
  `(?:\\s+(?:(?:oder|und|or)(?:\\s+|$)|u\\.\\s*)|[;|]|\\s/\\s(?=[+0])|,(?=\\s*[+0])|[\\s,/]+(?=${LABELLED}))(?![^()]*\\))`,
  'iu',
);
const ALSO_FAX = /(tele?fon|tel|fon)[.:]*\s*(?:[/+&,]|und|u\.)\s*(?:tele?)?fax/giu;
const FAX = /(?<!\p{L})(?:tele?)?fax/iu;

/**
 * Phone numbers as our table writes them, joined by `|`, out of words such as `Tel. 0821 1 oder 0162 2 (abends)`; numbers
 * of fax machines are left out. What is not surely a number stays as it is and fails the check of the table.
 */
export function tidyPhones(text: string): Tidied {
  const parts = text
    .replace(/^"|"$/g, '')
    .replace(ALSO_FAX, '$1')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
  const voices = parts.filter((part) => !FAX.test(part));
  const cell = voices.flatMap(tidyPhone).join('|');
  if (voices.length < parts.length) return { cell, repaired: 'phones: fax left out' };
  return { cell, repaired: cell === text ? '' : 'phones: written as the table writes them' };
}

/** One number, or two that only a space parts. */
function tidyPhone(part: string): string[] {
  const whole = written(part);
  if (readPhone(whole)) return [whole];
  const cuts = [...part.matchAll(/\s(?=[+0])/g)].map(({ index }) => [part.slice(0, index), part.slice(index)]);
  const [pair, ...more] = cuts.map((two) => two.map(written)).filter((two) => two.every(readPhone));
  return pair && !more.length ? pair : [whole];
}

function written(part: string): string {
  const [, front = part, said = ''] = /^(.*[0-9])\s*\(([^()]*)\)$/u.exec(part) ?? [];
  const found = NUMBER.exec(front);
  if (!found || /[^\p{sc=Latin}\p{sc=Common}]|(?![0-9])\p{Nd}/u.test(part)) return part;
  const before = front.slice(0, found.index).trim();
  const after = front.slice(found.index + found[0].length).trim();
  if (/[0-9]/.test(before + after) || /\p{L}$/u.test(front.slice(0, found.index))) return part;
  const number = found[0]
    .replace(/\(0\)/, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[().\s]+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
    .trim();
  const words = [before, after].map((word) => word.replace(/[():]/g, '').trim());
  const note = [...words, said].filter((word) => !LABEL.test(word)).join(' ');
  return note ? `${number} (${note})` : number;
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../domain/service.ts';

/** Numbers that are dialled as they are, without area code: 110, 115, 116117. */
const SHORT = /^11[0-9]{1,4}$/;

/**
 * Reads a cell entry such as `0451 6132010 (Zentrale)`: number as people write it, note in brackets.
 * `tel` is E.164 or a short number; undefined where it is no number that exists in the numbering plan.
 */
export function readPhone(entry: string): Phone | undefined {
  const [, text, note = ''] = /^([+0-9][0-9 /-]*[0-9])(?: \(([^()]+)\))?$/.exec(entry) ?? [];
  if (!text) return undefined;
  const digits = text.replace(/[ /-]/g, '');
  if (SHORT.test(digits)) return { tel: digits, text, note };
  const number = parsePhoneNumberFromString(digits, 'DE');
  return number?.isValid() ? { tel: number.number, text, note } : undefined;
}

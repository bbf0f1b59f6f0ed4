import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../domain/service.ts';

/** Numbers that are dialled as they are, without area code: 110, 115, 116117; not 118…, which are dear. */
const SHORT = /^11(?!8)[0-9]{1,4}$/;

/**
 * Reads a cell entry such as `0451 6132010 (Zentrale)`: number as people write it, note in brackets.
 * `tel` is E.164 or a short number; undefined where no such number exists, it lacks its area code, or the call is dear (0900).
 */
export function readPhone(entry: string): Phone | undefined {
  const [, text, note = ''] = /^([+0-9][0-9 /-]*[0-9])(?: \(([^()]+)\))?$/.exec(entry) ?? [];
  if (!text) return undefined;
  const digits = text.replace(/[ /-]/g, '');
  if (SHORT.test(digits)) return { tel: digits, text, note };
  const number = /^[+0]/.test(digits) ? parsePhoneNumberFromString(digits, 'DE') : undefined;
  return number?.isValid() && number.getType() !== 'PREMIUM_RATE' ? { tel: number.number, text, note } : undefined;
}

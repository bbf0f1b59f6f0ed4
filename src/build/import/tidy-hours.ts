import { hoursFault } from '../hours.ts';
import { remembered } from '../remembered.ts';
import { readGermanHours } from './german-hours.ts';
import { closedOnHolidays, tidyText } from './tidy.ts';

/** Hours as our table writes them, words for what they cannot say, and what was done, `''` for nothing. */
interface TidiedHours {
  opening_hours: string;
  hours_note: string;
  repaired: string;
}

const ALSO_BY_APPOINTMENT =
  /^(.*\d.*?)[\s,;]+((?:und|sowie|oder|u\.)(?: auch)? nach (?:\p{L}+er )?\p{L}*(?:vereinbarung|absprache|anmeldung)\.?)$/iu;
const fault = remembered(hoursFault);

/** Hours in the syntax of OpenStreetMap, or in German words; what is not surely understood stays words. */
export function tidyHours(text: string): TidiedHours {
  if (!text || !fault(text)) return { opening_hours: closedOnHolidays(text), hours_note: '', repaired: '' };
  const [, words = text, hours_note = ''] = ALSO_BY_APPOINTMENT.exec(text) ?? [];
  const opening_hours = readGermanHours(words);
  if (opening_hours) return { opening_hours, hours_note, repaired: 'opening_hours: read out of German words' };
  const note = tidyText(text, 300, 'opening_hours');
  const repaired = note.repaired || 'opening_hours: not surely understood, kept as words in hours_note';
  return { opening_hours: '', hours_note: note.cell, repaired };
}

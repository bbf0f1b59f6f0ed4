import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Finding } from './record.ts';

/** The biggest file that is read as a whole: some 100,000 services. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The text of a file in UTF-8 (or UTF-16 with byte order mark), in NFC, or what keeps it from being read. */
export function openText(path: string): { text: string; findings: Finding[] } {
  const refuse = (message: string, remedy: string) => ({
    text: '',
    findings: [{ at: 'file', field: 'file', message, remedy }],
  });
  if (!existsSync(path)) return refuse('is missing', 'check its name; put names with spaces in quotes');
  const { size } = statSync(path);
  if (size > MOST_BYTES)
    return refuse(
      `has ${Math.round(size / 1024 / 1024)} MB; at most ${MOST_BYTES / 1024 / 1024} MB are read`,
      'split it, by Land for example, and import the parts one after the other',
    );
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refuse('is neither valid UTF-8 nor UTF-16', 'save it with encoding UTF-8 (in a spreadsheet: "CSV UTF-8")');
  }
  if (!text.trim()) return refuse('is empty', 'export it anew');
  const nul = text.indexOf('\u0000');
  if (nul >= 0)
    return refuse(
      `holds a NUL character in line ${text.slice(0, nul).split('\n').length}`,
      'it is no text file, or damaged: export it anew',
    );
  if (/^\s*</.test(text))
    return refuse(
      'holds HTML or XML, perhaps a login or error page',
      'open the address in a browser, then download the data itself',
    );
  return { text: text.normalize('NFC'), findings: [] };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

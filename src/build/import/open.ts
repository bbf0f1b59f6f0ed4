import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Finding } from './record.ts';

/** The biggest file that is read as a whole: some 100,000 services. */
export const MOST_BYTES = 64 * 1024 * 1024;

const SAVE_AS = 'in Excel: Datei, Speichern unter, "CSV UTF-8"';
/** First bytes of files that are no text. */
const NO_TEXT: [number[], string, string][] = [
  [[0x50, 0x4b, 3, 4], 'is an Excel workbook (or another packed file)', SAVE_AS],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Excel workbook', SAVE_AS],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF', `ask for the list as a table; ${SAVE_AS}`],
];

/** The text of a file in UTF-8 (or UTF-16 with byte order mark), in NFC, or what keeps it from being read. */
export function openText(path: string): { text: string; findings: Finding[] } {
  const refuse = (message: string, remedy: string) => ({
    text: '',
    findings: [{ at: 'file', field: 'file', message, remedy }],
  });
  if (!existsSync(path)) return refuse('is missing', 'check its name; put names with spaces in quotes');
  const status = statSync(path);
  if (!status.isFile())
    return refuse(
      'is a folder, and no HSDS data package',
      'name the file in it; a package has services.csv and service_at_location.csv',
    );
  if (status.size > MOST_BYTES)
    return refuse(
      `has ${Math.round(status.size / 1024 / 1024)} MB; at most ${MOST_BYTES / 1024 / 1024} MB are read`,
      'split it, by Land for example, and import the parts one after the other',
    );
  const bytes = readFileSync(path);
  const [, kind, instead] = NO_TEXT.find(([first]) => first.every((byte, index) => bytes[index] === byte)) ?? [];
  if (kind && instead) return refuse(kind, instead);
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return isWindows(bytes)
      ? refuse(
          `is not UTF-8 from line ${brokenLine(bytes)} on; it looks like Windows-1252, as Excel's plain "CSV" is written`,
          SAVE_AS,
        )
      : refuse(`is neither valid UTF-8 nor UTF-16, see line ${brokenLine(bytes)}`, `save it as UTF-8; ${SAVE_AS}`);
  }
  if (!text.trim()) return refuse('is empty', 'export it anew');
  const nul = text.indexOf('\u0000');
  if (nul >= 0)
    return refuse(
      `holds a NUL character in line ${linesTo(text, nul)}`,
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

const linesTo = (text: string, end: number): number => text.slice(0, end).split(/\r\n|\n|\r/).length;

/** The line of the first byte that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return linesTo(text, text.indexOf('\uFFFD'));
}

/** Whether bytes read as German in Windows-1252, and none of them as UTF-8 beyond ASCII. */
function isWindows(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return /[ÄÖÜäöüß]/.test(text) && !/Ã[\u0080-\u00BFŒœŸ„–]/.test(text);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { ROOT } from './read.ts';
import { exportLanguage } from './translations/export.ts';

/** `npm run export-language -- uk [FILE]`: all texts of one language with their German ones as a PO file. */
const [tag = '', file = `.cache/${tag}.po`] = process.argv.slice(2);
const { po, message } = exportLanguage(ROOT, tag);
if (po) {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, po);
}
(po ? console.log : console.error)(po ? `${file}: ${message}` : message);
if (!po) process.exitCode = 1;

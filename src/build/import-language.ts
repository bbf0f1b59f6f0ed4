import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatFaults } from './faults.ts';
import { ROOT } from './read.ts';
import { importLanguage } from './translations/import.ts';

/**
 * `npm run import-language -- FILE [--machine]`: takes the texts of a PO file from `npm run export-language`. With any
 * fault nothing is written. `--machine` says that new texts were translated by a machine, even if nobody marked them.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { machine: { type: 'boolean' } } });
const [file] = positionals;
if (!file) {
  console.error('name the file: npm run import-language -- uk.po');
  process.exit(1);
}
const po = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
const { tag, files, faults, gone, partial } = importLanguage(ROOT, po, file, values.machine ? 'machine' : 'human');
if (faults.length) {
  console.error(formatFaults(faults));
  console.error(`${faults.length} faults: nothing was written`);
  process.exit(1);
}
for (const path of files.keys()) console.log(`written ${path}`);
for (const [slug, missing] of partial) console.log(`not whole yet: guide ${slug}, ${missing} texts are missing`);
for (const id of gone) console.log(`left out, German does not have it any more: ${id}`);
console.log(`${tag}: ${files.size} files changed. Read the difference in git, then run npm run check`);

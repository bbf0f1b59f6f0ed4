import { renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatTable, OWN_TABLE } from './places-official.ts';
import { readPostalFile } from './places-postal-file.ts';
import { readDistricts } from './places-sources.ts';

/** `npm run places -- DE.txt`: makes the table of postal codes from the postal file of GeoNames; a bad file changes nothing. */
try {
  const [file, ...others] = process.argv.slice(2);
  if (!file || others.length > 0) throw new Error('name one file: npm run places -- DE.txt');
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const { rows, leftOut } = readPostalFile(path, new Set(readDistricts().keys()));
  const draft = new URL(`${OWN_TABLE.href}.new`);
  writeFileSync(draft, formatTable(rows));
  renameSync(draft, OWN_TABLE);
  if (leftOut.length) console.error(`left out, while all other lines are taken:\n${leftOut.join('\n')}`);
  console.log(`${rows.length} places written to src/data/places/postal-codes.csv; npm run build takes it from now on`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

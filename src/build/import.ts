import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importFile } from './import/import-file.ts';
import { ROOT } from './read.ts';

/**
 * `npm run import -- FILE [--map mapping.json] [--types mbe] [--write] [--skip-rejected]`: holds a foreign file against
 * `src/data/services.csv` and says what is new, changed, the same or wrong; only `--write` writes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    map: { type: 'string' },
    types: { type: 'string' },
    write: { type: 'boolean', default: false },
    'skip-rejected': { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const say = (done: number, all: number) => {
  if (all > 2000) console.error(`${done} of ${all}`);
};
try {
  if (!file || positionals.length > 1) throw new Error('name one file: npm run import -- FILE');
  const { map, types, write, 'skip-rejected': skipRejected } = values;
  const today = new Date().toISOString().slice(0, 10);
  const here = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);
  const order = { file: here(file), map: map && here(map), table: `${ROOT}src/data/services.csv` };
  const { report, ok } = importFile({ ...order, types, write, skipRejected, today }, say);
  console.log(report);
  if (!ok) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

import { resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { importFile } from './import/import-file.ts';
import { ROOT } from './read.ts';

const USAGE = 'import -- FILE [--map MAPPING] [--types mbe] [--write] [--skip-rejected]';

/**
 * `npm run import -- FILE`: holds a foreign file against `src/data/services.csv` and says what is new, changed, the same
 * or wrong; only `--write` writes.
 */
const say = (done: number, all: number) => {
  if (all > 2000) console.error(`${done} of ${all}`);
};
try {
  const { values, files } = readArguments(
    USAGE,
    {
      map: { type: 'string' },
      types: { type: 'string' },
      write: { type: 'boolean' },
      'skip-rejected': { type: 'boolean' },
    },
    process.argv.slice(2),
    process.env,
  );
  const [file] = files;
  if (!file) throw new Error(`name one file: npm run ${USAGE}`);
  if (files.length > 1)
    throw new Error(`name one file, in quotes if its name has spaces; options stand behind --: npm run ${USAGE}`);
  const { map, types, write = false, 'skip-rejected': skipRejected = false } = values;
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

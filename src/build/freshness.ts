import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { askAll } from './freshness-ask.ts';
import { ROOT, readJson } from './read.ts';

/**
 * `npm run --silent freshness -- [--site https://example.org] > ask.csv`: who must be asked whether their services are
 * still right, as a table for a mail merge. Listed are services without a date, checked more than half a year ago, or ended.
 */
try {
  const usage = '--silent freshness -- [--site https://…]';
  const { values, files } = readArguments(usage, { site: { type: 'string' } }, process.argv.slice(2), process.env);
  if (files.length) throw new Error(`"${files[0]}" is not understood: npm run ${usage}`);
  const site = values.site ?? readJson<{ url?: string }>(`${ROOT}src/data/operator.json`, {}).data.url ?? '';
  const { facets } = readJson(`${ROOT}locales/de/ui.json`, { facets: { carrier: {} } }).data;
  const bytes = readFileSync(`${ROOT}src/data/services.csv`);
  const { table, notes, ok } = askAll(bytes, site, new Date().toISOString().slice(0, 10), facets.carrier);
  process.stdout.write(table);
  process.stderr.write(notes);
  if (!ok) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

import { formatFaults } from './faults.ts';
import { ROOT } from './read.ts';
import { buildSite } from './site.ts';
import { isStale } from './stale.ts';
import { writeFiles } from './write.ts';

const DIST = `${ROOT}dist`;
const onlyIfStale = process.argv.includes('--if-stale');

if (!onlyIfStale || isStale(DIST)) {
  const start = performance.now();
  const { files, faults } = await buildSite(new Date().toISOString().slice(0, 10));
  if (faults.length) {
    console.error(formatFaults(faults));
    process.exit(1);
  }
  await writeFiles(files, DIST);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  console.log(`dist/: ${files.size} files, ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

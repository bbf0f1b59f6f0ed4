import { formatFaults } from './faults.ts';
import { withPseudo } from './pseudo.ts';
import { ROOT } from './read.ts';
import { serve } from './serve.ts';
import { buildSite } from './site.ts';
import { writeFiles } from './write.ts';

/**
 * `npm run dev`: builds without compression and serves; the watcher starts it anew after every change. With
 * `npm run dev -- --pseudo` the language `/qps/` shows which texts are not translated and where long ones break.
 */
const folder = `${ROOT}.cache/dev`;
const { files, faults } = await buildSite(
  new Date().toISOString().slice(0, 10),
  process.argv.includes('--pseudo') ? withPseudo : undefined,
);
if (faults.length) console.error(formatFaults(faults));
else await writeFiles(files, folder, { compress: false });
const { url } = await serve(folder, Number(process.env.PORT ?? 4173));
console.log(`Anlauf is open at ${url}; changes are built at once, reload to see them`);

import { formatFaults } from './faults.ts';
import { ROOT } from './read.ts';
import { serve } from './serve.ts';
import { buildSite } from './site.ts';
import { writeFiles } from './write.ts';

/** `npm run dev`: builds without compression and serves; the watcher starts it anew after every change. */
const folder = `${ROOT}.cache/dev`;
const { files, faults } = await buildSite(new Date().toISOString().slice(0, 10));
if (faults.length) console.error(formatFaults(faults));
else await writeFiles(files, folder, { compress: false });
const { url } = await serve(folder, Number(process.env.PORT ?? 4173));
console.log(`Anlauf is open at ${url}; changes are built at once, reload to see them`);

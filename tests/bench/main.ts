import { buildSite } from '../../src/build/site.ts';
import { compressed, contentOf } from '../../src/build/write.ts';
import { languages } from '../registry.ts';
import { benchDirectories } from './directory.ts';
import { benchNearest, type Row } from './nearest.ts';
import { measurePlaces } from './places.ts';
import { benchSearch } from './search.ts';

const rows: Row[] = [];
const start = performance.now();
const { files } = await buildSite(new Date().toISOString().slice(0, 10));
const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
const seconds = (performance.now() - start) / 1000;
rows.push({ name: 'build of all pages, uncompressed', value: seconds, unit: 's' });
rows.push({ name: 'build for each page', value: (1000 * seconds) / pages.length, unit: 'ms' });

const size = async (path: string) => (await compressed(contentOf(files.get(path)!))).length;
const largest = async (name: string, paths: string[]) => {
  const sizes = await Promise.all(paths.map(size));
  rows.push({ name: `${name}, largest of ${paths.length}`, value: Math.max(...sizes), unit: 'bytes br' });
};
const like = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
for (const { tag } of languages) await largest(`guide with style (${tag})`, like(new RegExp(`^${tag}/guides/`)));
await largest('finder page', like(/^[^/]+\/find\/index.html$/));
await largest('service page', like(/^services\//));
await largest('language pack', like(/^packs\//));
await largest('script', like(/^assets\//));
await largest('service worker', ['sw.js']);
await largest('file of places', like(/^places\//));
await largest('file of the directory', like(/^directory\/(parts|index)/));
for (const { tag } of languages) rows.push(...(await benchSearch(tag, String(files.get(`${tag}/search/index.html`)))));
rows.push(...measurePlaces(), ...(await benchNearest()), ...(await benchDirectories()));

for (const { name, value, unit } of rows)
  console.log(`${name.padEnd(64)} ${value.toLocaleString('en-GB', { maximumFractionDigits: 2 }).padStart(12)} ${unit}`);

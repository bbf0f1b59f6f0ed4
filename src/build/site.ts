import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compose } from '../domain/compose.ts';
import type { LanguageFiles, WorkerFacts } from '../domain/offline.ts';
import type { PageContext } from '../pages/context.ts';
import { directoryPage } from '../pages/directory.tsx';
import { doorPage } from '../pages/door.tsx';
import { notFoundPage } from '../pages/not-found.tsx';
import { servicePage } from '../pages/service.tsx';
import { servicesPages } from '../pages/services.tsx';
import { translationsPage } from '../pages/translations.tsx';
import { buildAssets } from './assets.ts';
import { type Content, readContent } from './content.ts';
import { buildContexts } from './contexts.ts';
import { exportFiles } from './export.ts';
import { readFacts } from './facts.ts';
import type { Fault } from './faults.ts';
import { fontOf } from './fonts.ts';
import { headersFile, securityHeaders } from './headers.ts';
import { lastResortIn, lastResortOf } from './last-resort.ts';
import { manifestOf } from './manifest.ts';
import { pagesOf, shellOf, wholePage } from './pages.ts';
import { readDistricts } from './places-sources.ts';
import { publicFiles } from './public.ts';
import { ROOT } from './read.ts';
import { sitemapsOf } from './sitemap.ts';
import { buildStyle, cspSource } from './style.ts';
import { progressOf } from './translations/progress.ts';
import { buildWorker } from './worker.ts';
import { compressed, type Files } from './write.ts';

const digest = (algorithm: string, content: string) => createHash(algorithm).update(content);
const integrity = (content: string) => `sha384-${digest('sha384', content).digest('base64')}`;
const short = (content: string) => digest('sha256', content).digest('hex').slice(0, 10);

/**
 * The whole site as one map of path → content; `faults` stop it. `today` is the ISO date of the build; `change` adds to
 * what the editors wrote what only developers see.
 */
export async function buildSite(
  today: string,
  change = (content: Content): Content => content,
): Promise<{ files: Files; faults: Fault[] }> {
  const content = change(readContent());
  const facts = readFacts(content, today);
  const faults = [...content.faults, ...facts.faults];
  if (faults.length) return { files: new Map(), faults };

  const style = buildStyle();
  const assets = await buildAssets();
  const contexts = buildContexts(content, facts);
  const files: Files = new Map([...publicFiles(), ...facts.files, ...assets.files]);

  const german = contexts.find(({ language }) => language.tag === 'de')!;
  const languages: LanguageFiles[] = [];
  const allowed = [style.csp];
  for (const context of contexts) {
    const font = await fontOf(context.language);
    if (font) files.set(font.path, font.file);
    if (font) allowed.push(cspSource(font.css));
    languages.push(await addLanguage(context, german, shellOf(context, assets, style, font?.css), files));
  }
  const standalone = shellOf(german, { ...assets, standalone: true }, style);
  files.set('index.html', wholePage(standalone, doorPage(german, contexts)));
  files.set('404.html', wholePage(standalone, notFoundPage(german, contexts)));
  const progress = german.languages.filter(({ tag }) => tag !== 'de').map((language) => progressOf(ROOT, language));
  const shared = [
    directoryPage(german),
    translationsPage(german, progress),
    ...servicesPages(german.services, readDistricts()),
  ];
  for (const page of shared) files.set(`${page.path.slice(1)}index.html`, wholePage(standalone, page));
  // Made when they are written: there may be more of them than memory holds.
  for (const service of german.services)
    files.set(`services/${service.id}/index.html`, () => wholePage(standalone, servicePage(german, service)));
  const types = new Map(german.serviceTypes.map((type) => [type.id, type]));
  const table = readFileSync(`${ROOT}src/data/services.csv`);
  for (const [path, file] of exportFiles(german.services, table, { types, origin: german.origin }))
    files.set(path, file);

  const headers = securityHeaders(allowed.join(' '));
  const rests = [...files.keys()]
    .filter((path) => /^de\/.*index\.html$/.test(path) && !path.startsWith('de/offline/'))
    .map((path) => path.slice('de/'.length, -'index.html'.length));
  const others = ['/', ...shared.map(({ path }) => path), ...german.services.map(({ id }) => `/services/${id}/`)];
  const mapped = contexts.map(({ language, guides }) => {
    const lent = guides
      .filter(({ text }) => text.language !== language.tag)
      .map(({ facts }) => `guides/${facts.slug}/`);
    return { language, rests: new Set(rests.filter((rest) => !lent.includes(rest))) };
  });
  for (const [path, map] of sitemapsOf(german.origin, mapped, others)) files.set(path, map);
  files
    .set('manifest.webmanifest', manifestOf(german, files))
    .set('headers.json', JSON.stringify(headers, null, 2))
    .set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${german.origin}/sitemap.xml\n`);
  const scripts = [...assets.files].map(([path, code]) => ({ url: `/${path}`, integrity: integrity(String(code)) }));
  const list = JSON.stringify(languages);
  const url = `/packs/list.${short(list)}.json`;
  const worker: WorkerFacts = {
    version: short(JSON.stringify(scripts) + list),
    scripts,
    list: { url, integrity: integrity(list) },
    lastResort: lastResortOf(contexts),
  };
  files.set(url.slice(1), list).set('sw.js', await buildWorker(worker));
  files.set('_headers', headersFile(headers, files.keys()));
  return { files, faults: [] };
}

/**
 * Adds the pages, the shell, the pack and the manifest of one language; the worker is told what this returns.
 * A shell's file name is the same in every build; the query gives each content an address of its own.
 */
async function addLanguage(
  context: PageContext,
  german: PageContext,
  shell: string,
  files: Files,
): Promise<LanguageFiles> {
  const { tag } = context.language;
  const pages = pagesOf(context, german, shell);
  for (const page of pages) files.set(`${page.path.slice(1)}index.html`, compose(shell, page));
  const version = short(JSON.stringify(pages));
  const pack = JSON.stringify({ schema: 1, tag, version, pages });
  const packUrl = `/packs/${tag}.${version}.json`;
  files.set(packUrl.slice(1), pack).set(`shells/${tag}.html`, shell);
  files.set(`${tag}/manifest.webmanifest`, manifestOf(context, files));
  return {
    tag,
    shell: { url: `/shells/${tag}.html?${short(shell)}`, integrity: integrity(shell) },
    pack: { url: packUrl, integrity: integrity(pack), bytes: Buffer.byteLength(pack) },
    download: (await compressed(pack, 5)).length,
    lastResort: lastResortIn(context),
  };
}

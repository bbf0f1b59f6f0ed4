import { createHash } from 'node:crypto';
import { lastResortIn, lastResortOf } from '../../src/build/last-resort.ts';
import { compose, type PageWords } from '../../src/domain/compose.ts';
import type { LanguageFiles, VerifiedFile, WorkerFacts } from '../../src/domain/offline.ts';
import type { Pack } from '../../src/domain/pack.ts';
import { translator } from '../../src/i18n/translate.ts';
import { languages as registered, uiOf } from '../registry.ts';
import type { Site } from './fault-server.ts';

export const TAGS = ['de', 'ar'];
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

const integrity = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const texts = Object.fromEntries(registered.map(({ tag }) => [tag, uiOf(tag)]));
const speakers = registered.map((language) => ({ language, t: translator(language.tag, texts) }));
const lastResort = lastResortOf(speakers);

/** A small site with what its worker knows. */
export interface TinySite {
  site: Site;
  facts: WorkerFacts;
  languages: LanguageFiles[];
}

/** A whole site in small: two languages, a door, two services; `edition` marks all its texts and scripts. */
export function tinySite(edition: string, page = ''): TinySite {
  const site: Site = new Map();
  const languages: LanguageFiles[] = [];
  const add = (path: string, type: keyof typeof TYPES, body: string) => {
    site.set(path, { type: TYPES[type], body });
    return { url: path, integrity: integrity(body) };
  };
  const code = `document.documentElement.dataset.edition = '${edition}';${page}`;
  const scripts = [`/assets/page.${hash(code)}.js`, `/assets/finder.${hash(edition)}.js`];
  const added = [add(scripts[0]!, 'js', code), add(scripts[1]!, 'js', `// ${edition}`)];
  for (const tag of TAGS) {
    const shell = shellOf(tag, scripts);
    const pages = ['', 'offline/', 'guides/one/', 'guides/two/'].map((rest) => wordsOf(tag, rest, edition));
    for (const words of pages) add(words.path, 'html', compose(shell, words));
    const pack: Pack = { schema: 1, tag, version: `${tag}-${edition}`, pages };
    const body = JSON.stringify(pack);
    languages.push({
      tag,
      shell: add(`/shells/${tag}.${hash(shell)}.html`, 'html', shell),
      pack: { ...add(`/packs/${tag}.${hash(body)}.json`, 'json', body), bytes: body.length },
      download: body.length,
      lastResort: lastResortIn(speakers.find(({ language }) => language.tag === tag)!),
    });
  }
  for (const path of ['/', '/services/one/', '/services/two/', '/login'])
    add(
      path,
      'html',
      compose(shellOf('de', scripts), { ...wordsOf('de', '', edition), path, main: `${path} ${edition}` }),
    );
  const facts = { version: hash(edition), scripts: added, list: addList(site, languages), lastResort };
  return { site, facts, languages };
}

/** Puts a list of languages on a site. */
export function addList(site: Site, languages: LanguageFiles[]): VerifiedFile {
  const body = JSON.stringify(languages);
  const url = `/packs/list.${hash(body)}.json`;
  site.set(url, { type: TYPES.json, body });
  return { url, integrity: integrity(body) };
}

function shellOf(tag: string, scripts: string[]): string {
  const [page, finder] = scripts.map((url) => `<script type="module" src="${url}"></script>`);
  const head = `<title>[[title]]</title>${page}[[only:finder]]${finder}[[/only]][[head]]`;
  const room = `<a class="brand" href="/${tag}/"></a><div data-offers></div>`;
  return `<!doctype html><html lang="${tag}"><head>${head}</head><body><main>[[main]]</main>${room}</body></html>`;
}

const NOTICES =
  '<div hidden><p data-update><button data-accept>New</button></p><p data-kept>Kept</p><p data-full>Full</p></div>';

const wordsOf = (tag: string, rest: string, edition: string): PageWords => ({
  path: `/${tag}/${rest}`,
  title: rest || 'home',
  description: '',
  script: 'page',
  head: '',
  main: `<h1>${tag}/${rest} ${edition} $& ${tag === 'ar' ? 'مرحبا' : 'Grüß Gott'}</h1>${rest === 'offline/' ? NOTICES : ''}`,
});

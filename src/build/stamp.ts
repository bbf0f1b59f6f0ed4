import { readFileSync, writeFileSync } from 'node:fs';
import { readContent } from './content.ts';
import { ROOT } from './read.ts';

/**
 * `npm run stamp -- en/guides/registration.md …` (or `-- --missing` for all without one): notes in each translation
 * the revision of the German text it now fits. Run it only after reading both side by side.
 */
const wanted = process.argv.slice(2);
const { words } = readContent();
const german = words.get('de')!.guides;
let count = 0;
for (const [tag] of words) {
  if (tag === 'de') continue;
  for (const [slug, { text }] of german) {
    const path = `${ROOT}locales/${tag}/guides/${slug}.md`;
    const name = `${tag}/guides/${slug}.md`;
    let content: string;
    try {
      content = readFileSync(path, 'utf8');
    } catch {
      continue;
    }
    const missing = /^revision: ""$/m.test(content);
    if (!(wanted.includes(name) || (wanted.includes('--missing') && missing))) continue;
    writeFileSync(path, content.replace(/^revision: .*$/m, `revision: "${text.revision}"`));
    count++;
  }
}
console.log(`${count} translations stamped`);

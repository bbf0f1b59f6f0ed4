import { ROOT } from './read.ts';
import { stampTranslations } from './stamp-translations.ts';

/**
 * `npm run stamp -- en/guides/registration.md en/ui.json#find.title …` (or `-- --missing` for all without one): notes
 * for each translation the revision of the German text it now fits. Run it only after reading both side by side.
 */
const wanted = process.argv.slice(2);
const { stamped, wrong } = stampTranslations(wanted, ROOT);
if (wanted.length === 0) wrong.push('name the translations, such as en/guides/registration.md, or --missing');
console.log(`${stamped.length} translations stamped`);
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;

import { addFormats } from './add-formats.ts';
import { ROOT } from './read.ts';

/** `npm run formats`: how each language of the registry writes dates, lists and distances, where that is not yet said. */
const added = addFormats(ROOT);
console.log(`locales/formats.json: ${added.length ? `added ${added.join(', ')}` : 'nothing is missing'}`);

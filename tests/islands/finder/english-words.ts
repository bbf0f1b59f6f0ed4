import { readFileSync } from 'node:fs';
import { flatStrings } from '../../../src/i18n/strings.ts';
import { type FinderWords, finderWords } from '../../../src/islands/finder/words.ts';
import { formats } from '../../registry.ts';

const { find, facets } = JSON.parse(readFileSync('locales/en/ui.json', 'utf8'));

/** The English words of the finder, with two service types and a thing to bring; `data` replaces what a test is about. */
export const englishWords = (data: Partial<FinderWords> = {}): FinderWords => ({
  ...finderWords({
    tag: 'en',
    intl: 'en-GB',
    strings: flatStrings({ ...find.found, facets }),
    format: formats.en!,
    topics: [],
    audience: [],
    channel: [],
    access: [],
    types: {
      mbe: { name: 'Migration advice', icon: 'users', does: 'Helps adults with everything.' },
      schutzhaus: { name: 'Shelter', icon: 'house', does: 'A safe place.' },
    },
    ask: { about: [], whom: [], how: [], rules: [] },
    bring: [
      { types: ['mbe'], name: 'Passport', german: 'Reisepass' },
      { types: ['recht'], name: 'Letters', german: 'Briefe' },
    ],
    contact: '',
    offices: {},
    languages: { de: 'German', en: 'English', ar: 'Arabic', uk: 'Ukrainian' },
  }),
  ...data,
});

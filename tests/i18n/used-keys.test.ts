import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flatStrings } from '../../src/i18n/strings.ts';

const sources = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
const all = sources('src');

/** Keys put together from a prefix and a value of the data: `t(`callout.${kind}`)`. */
const PUT_TOGETHER = [
  'callout.',
  'data.',
  'deciders.area.',
  'deciders.level.',
  'deciders.role.',
  'guide.method.',
  'help.group.',
];

/** Names of the vocabulary; its own test holds them against each other. */
const VOCABULARY = 'facets.';

/** Groups that an island gets whole; it asks for `count`, not for `find.found.count`. */
const HANDED_OVER = [
  { prefix: 'find.found.', code: sources('src/islands/finder') + readFileSync('src/domain/freshness.ts', 'utf8') },
  { prefix: 'search.found.', code: sources('src/islands/search') },
];

/** Whether an island asks for a text by its key, or by one put together: `t(`offices.why.${why}`)`. */
const isAskedFor = (key: string, code: string) =>
  code.includes(`'${key}'`) || (key.includes('.') && code.includes(`\`${key.replace(/[^.]+$/, '')}\${`));

test('every interface text is used, so that nobody translates in vain', () => {
  const keys = Object.keys(flatStrings(JSON.parse(readFileSync('locales/de/ui.json', 'utf8')))).map((key) =>
    key.replace(/_(one|other)$/, ''),
  );
  const isUsed = (key: string) =>
    key.startsWith(VOCABULARY) ||
    all.includes(`'${key}'`) ||
    PUT_TOGETHER.some((prefix) => key.startsWith(prefix)) ||
    HANDED_OVER.some(({ prefix, code }) => key.startsWith(prefix) && isAskedFor(key.slice(prefix.length), code));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every prefix a key is put together from still stands in the code', () => {
  expect(PUT_TOGETHER.filter((prefix) => !all.includes(`\`${prefix}\${`))).toEqual([]);
});

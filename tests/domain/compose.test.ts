import { expect, test } from 'vitest';
import { compose, type PageWords } from '../../src/domain/compose.ts';

const page: PageWords = {
  path: '/de/guides/registration/',
  title: 'Wohnung anmelden',
  description: 'So geht es.',
  script: 'page',
  head: '<meta name="x">',
  main: '<p>Text</p>',
};

test('every slot takes its word, in text and in attributes', () => {
  const shell = '<title>[[title]]</title>[[head]]<a href="/en/[[rest]]">en</a><main>[[main]]</main>';
  expect(compose(shell, page)).toBe(
    '<title>Wohnung anmelden</title><meta name="x"><a href="/en/guides/registration/">en</a><main><p>Text</p></main>',
  );
});

test('a script only some pages need is there for them alone', () => {
  const shell = 'a[[only:finder]]<script src="f.js"></script>[[/only]]b';
  expect(compose(shell, page)).toBe('ab');
  expect(compose(shell, { ...page, script: 'finder' })).toBe('a<script src="f.js"></script>b');
});

test('words that look like slots or replacement patterns stay as they are', () => {
  const odd = { ...page, main: "[[title]] $& $1 $' [[only:finder]]x[[/only]]" };
  expect(compose('[[main]]', odd)).toBe(odd.main);
});

test('a page outside the languages says itself where its language menu leads', () => {
  expect(compose('/ar/[[rest]]', { ...page, path: '/services/x/', rest: 'find/' })).toBe('/ar/find/');
});

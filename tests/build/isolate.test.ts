import { describe, expect, test } from 'vitest';
import { isolateLatin } from '../../src/build/isolate.ts';

const mark = (run: string) => `<bdi lang="de" dir="ltr" translate="no">${run}</bdi>`;

describe('Latin words in another script are marked', () => {
  test.each([
    ['<p>اسأل BAMF اليوم</p>', `<p>اسأل ${mark('BAMF')} اليوم</p>`],
    ['<p>موقع hilfetelefon.de، مجاني</p>', `<p>موقع ${mark('hilfetelefon.de')}، مجاني</p>`],
    ['<p>(CC BY 4.0)</p>', `<p>(${mark('CC BY 4.0')})</p>`],
    ['<p>звоните в Weißer Ring e.V.</p>', `<p>звоните в ${mark('Weißer Ring e.V')}.</p>`],
  ])('%s', (html, expected) => expect(isolateLatin(html)).toBe(expected));
});

describe('what must not change does not', () => {
  test.each([
    '<p>اسأل <bdi lang="de" dir="ltr">BAMF</bdi> اليوم</p>',
    '<p translate="no">Anlauf <b>heißt</b> so</p>',
    '<script type="application/json">{"a":"b"}</script>',
    '<style>a{color:red}</style>',
    '<title>Anlauf</title>',
    '<p>أ &amp; ب &#x27;ج&#x27; 116 016</p>',
    '<main>[[main]]</main>',
    '<svg><path d="M4 4"/></svg>',
    '<input type="text" placeholder="abc"><br>',
  ])('%s', (html) => expect(isolateLatin(html)).toBe(html));

  test('marks end with the element that carries them', () => {
    expect(isolateLatin('<ul><li lang="en"><b>English</b></li><li>Deutsch</li></ul>')).toBe(
      `<ul><li lang="en"><b>English</b></li><li>${mark('Deutsch')}</li></ul>`,
    );
  });
});

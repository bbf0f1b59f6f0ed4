import { describe, expect, it } from 'vitest';
import { isPack } from '../../src/domain/pack.ts';

const page = { path: '/ar/', title: 't', description: 'd', script: 'page', head: '', main: '<p>' };
const pack = { schema: 1, tag: 'ar', version: '1', pages: [page] };

describe('a pack', () => {
  it('is accepted when it is whole and of the language asked for', () => {
    expect(isPack(pack, 'ar')).toBe(true);
    expect(isPack(pack, 'de')).toBe(false);
  });

  it.each([
    ['another form', { ...pack, schema: 2 }],
    ['no pages', { ...pack, pages: [] }],
    ['a page of another language', { ...pack, pages: [{ ...page, path: '/de/' }] }],
    ['a page without text', { ...pack, pages: [{ ...page, main: undefined }] }],
    ['no page at all', { ...pack, pages: [null] }],
    ['an array', []],
    ['null', null],
    ['a text', 'pack'],
  ])('is refused: %s', (_, value) => {
    expect(isPack(value, 'ar')).toBe(false);
  });
});

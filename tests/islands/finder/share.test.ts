import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedPlace, shareLink } from '../../../src/islands/finder/share.ts';

const place = {
  postal_code: '23552',
  name: 'Lübeck',
  districts: ['01003'],
  state: 'SH',
  latitude: 53.86,
  longitude: 10.69,
};
const page = { origin: 'https://example.org', pathname: '/ar/find/', search: '?type=mbe' } as Location;

test('a shared link holds the filters in the query and the place behind the hash only', () => {
  expect(shareLink(place, page)).toBe('https://example.org/ar/find/?type=mbe#place=23552%20L%C3%BCbeck');
});

test('what was shared is understood on arrival, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const link = shareLink({ ...place, name }, page);
      expect(sharedPlace(link.slice(link.indexOf('#')))).toBe(`23552 ${name}`.trim());
    }),
  );
});

test('a broken or foreign hash is no place', () => {
  expect(['', '#', '#results', '#place=', '#place=%E0%A4%A'].map(sharedPlace)).toEqual(['', '', '', '', '']);
});

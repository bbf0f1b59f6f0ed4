import { expect, test } from 'vitest';
import { addressOf, routeLink } from '../../src/domain/route.ts';
import { madeUpService } from './made-up-services.ts';

const office = madeUpService({
  street: 'Mühlentorplatz 1',
  postal_code: '23552',
  city: 'Lübeck',
  latitude: 53.86,
  longitude: 10.69,
});

test('an address is written as on an envelope, without what is unknown', () => {
  expect(addressOf(office)).toBe('Mühlentorplatz 1, 23552 Lübeck');
  expect(addressOf({ street: '', postal_code: '', city: 'Lübeck' })).toBe('Lübeck');
  expect(addressOf({ street: '', postal_code: '', city: '' })).toBe('');
});

test('the way leads to the map app of the phone or to OpenStreetMap', () => {
  expect(routeLink(office, true)).toBe('geo:53.86,10.69?q=M%C3%BChlentorplatz%201%2C%2023552%20L%C3%BCbeck');
  expect(routeLink(office, false)).toBe(
    'https://www.openstreetmap.org/search?query=M%C3%BChlentorplatz%201%2C%2023552%20L%C3%BCbeck',
  );
});

test('where the street is unknown there is no way to show', () => {
  expect(routeLink({ ...office, street: '' }, true)).toBe('');
});

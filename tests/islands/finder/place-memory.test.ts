// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  forgetPlace,
  isRemembered,
  keepOffices,
  keepPlaces,
  keptPlaces,
} from '../../../src/islands/finder/place-memory.ts';

const place = {
  postal_code: '23552',
  name: 'Lübeck',
  districts: ['01003'],
  state: 'SH',
  latitude: 53.86,
  longitude: 10.69,
};

beforeEach(() => {
  vi.unstubAllGlobals();
  forgetPlace('tab', 'device');
});

test('a place is kept for the tab and not on the device, until the reader asks for it', () => {
  keepPlaces([place], 'tab');
  expect([keptPlaces(), isRemembered(), localStorage.length]).toEqual([[place], false, 0]);
  keepPlaces([place], 'device');
  expect(isRemembered()).toBe(true);
});

test('the place of the tab goes before that of the device', () => {
  keepPlaces([{ ...place, name: 'Kiel' }], 'device');
  keepPlaces([place], 'tab');
  expect(keptPlaces()).toEqual([place]);
  forgetPlace('tab');
  expect(keptPlaces()).toMatchObject([{ name: 'Kiel' }]);
});

test('offices are noted beside the place they belong to, wherever it is kept, and go with it', () => {
  const offices = { jugendamt: ['Jugendamt Lübeck'] };
  keepPlaces([place], 'tab');
  keepPlaces([{ ...place, name: 'Kiel' }], 'device');
  keepOffices(place, offices);
  expect(keptPlaces()).toEqual([{ ...place, offices }]);
  expect(localStorage.getItem('place')).not.toContain('Jugendamt');
  keepPlaces(keptPlaces(), 'device');
  forgetPlace('tab');
  expect(keptPlaces()).toEqual([{ ...place, offices }]);
});

test.each(['', '{', 'null', '3', '[{}]', '[null]', '{"latitude":1}'])('foreign content %j is no place', (content) => {
  sessionStorage.setItem('place', content);
  expect(keptPlaces()).toEqual([]);
});

test('where storage is blocked, nothing is kept and nothing breaks', () => {
  const blocked = {
    getItem: () => {
      throw new Error('blocked');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  vi.stubGlobal('sessionStorage', blocked);
  vi.stubGlobal('localStorage', blocked);
  keepPlaces([place], 'tab');
  expect([keptPlaces(), isRemembered()]).toEqual([[], false]);
});

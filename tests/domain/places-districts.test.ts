import { expect, test } from 'vitest';
import { type DistrictTable, devicePlace, districtsAt } from '../../src/domain/places-districts.ts';

const table: DistrictTable = {
  south: 50,
  west: 8,
  step: [0.5, 1],
  columns: 3,
  sets: ['', '06412', '06412|06438'],
  runs: [1, 2, 0, 1, 2, 1, 0, 2],
};

test.each([
  [50.1, 8.5, ['06412']],
  [50.1, 9.5, ['06412']],
  [50.1, 10.5, []],
  [50.6, 8.5, ['06412', '06438']],
  [50.6, 9.5, []],
  [49.9, 8.5, []],
  [51.1, 8.5, []],
  [50.1, 7.9, []],
  [50.1, 11.1, []],
])('at %d, %d lie %j', (latitude, longitude, districts) =>
  expect(districtsAt({ latitude, longitude }, table)).toEqual(districts),
);

test('the place of a device has its districts, and its Land where they agree', () => {
  const at = { latitude: 50.6, longitude: 8.5 };
  expect(devicePlace(at, 'You', table)).toEqual({
    postal_code: '',
    name: 'You',
    districts: ['06412', '06438'],
    state: 'HE',
    ...at,
    device: true,
  });
  expect(devicePlace(at, 'You', { ...table, sets: ['', '06412', '06412|09671'] }).state).toBe('');
  expect(devicePlace(at, 'You')).toMatchObject({ districts: [], state: '' });
});

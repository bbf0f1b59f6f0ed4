import { expect, test } from 'vitest';
import { reaches, whereaboutsOf } from '../../src/domain/reach.ts';
import { madeUpService } from './made-up-services.ts';

const inHamburg = whereaboutsOf({ districts: ['02000'], state: 'HH' });

test('a nationwide offer reaches everybody, also from an unknown Land', () => {
  const nationwide = madeUpService({ area: 'national', state: '' });
  expect(reaches(nationwide, inHamburg)).toBe(true);
  expect(reaches(nationwide, { districts: [], states: [] })).toBe(true);
});

test('an offer of a Land reaches its people only', () => {
  expect(reaches(madeUpService({ area: 'state', state: 'HH' }), inHamburg)).toBe(true);
  expect(reaches(madeUpService({ area: 'state', state: 'SH' }), inHamburg)).toBe(false);
});

test('a local offer of unknown position is shown in its district, or in its Land where even that is unknown', () => {
  expect(reaches(madeUpService({ district: '02000', state: 'HH' }), inHamburg)).toBe(true);
  expect(reaches(madeUpService({ district: '01003', state: 'HH' }), inHamburg)).toBe(false);
  expect(reaches(madeUpService({ district: '', state: 'HH' }), inHamburg)).toBe(true);
  expect(reaches(madeUpService({ district: '', state: '' }), { districts: [], states: [] })).toBe(false);
});

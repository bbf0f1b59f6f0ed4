import { expect, it } from 'vitest';
import {
  independence,
  isSensitive,
  meets,
  NOTHING_KNOWN,
  type SlimService,
  slim,
  whole,
} from '../../src/domain/service.ts';
import { madeUpService } from './made-up-services.ts';

it('a service in a file leaves out what is not known and comes back whole', () => {
  const service = madeUpService({ languages: ['de'], course: { level: 'A1', lessons: 0, starts: '', exam: '' } });
  const file = JSON.parse(JSON.stringify(slim(service))) as SlimService;
  expect(Object.keys(file)).not.toContain('waiting');
  expect(whole(file)).toEqual(service);
  expect(whole({ id: 'x' })).toEqual({ ...NOTHING_KNOWN, id: 'x' });
});

it('an office of the state is an authority, an association is independent, nobody named is unknown', () => {
  expect(independence(madeUpService({ carrier: 'land' }))).toBe('authority');
  expect(independence(madeUpService({ carrier: 'caritas' }))).toBe('independent');
  expect(independence(madeUpService())).toBe('unknown');
});

it('people meet at a course or a group; to all else they come while it is open', () => {
  expect((['course', 'group', 'advice', 'authority'] as const).map((kind) => meets({ kind }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('shelters and counselling on violence could endanger who is seen to look at them', () => {
  expect(isSensitive({ types: ['mbe', 'gewaltberatung'] })).toBe(true);
  expect(isSensitive({ types: ['schutzhaus'] })).toBe(true);
  expect(isSensitive({ types: ['mbe'] })).toBe(false);
});

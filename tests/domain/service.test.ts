import { expect, it } from 'vitest';
import { independence, NOTHING_KNOWN, type SlimService, slim, whole } from '../../src/domain/service.ts';
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

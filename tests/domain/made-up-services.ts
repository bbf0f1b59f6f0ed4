import { NOTHING_KNOWN, type Service } from '../../src/domain/service.ts';
import type { LocatedService } from '../../src/domain/shards.ts';

/** A service in the middle of Berlin with no other facts; `facts` replace what a test is about. */
export function madeUpService(facts: Partial<Service> = {}): LocatedService {
  return {
    ...NOTHING_KNOWN,
    id: 'made-up',
    name: 'Beratungsstelle',
    organization: 'Verein',
    types: ['mbe'],
    postal_code: '10117',
    city: 'Berlin',
    state: 'BE',
    district: '11000',
    latitude: 52.52,
    longitude: 13.4,
    position: 'address',
    closed_on_holidays: true,
    ...facts,
  } as LocatedService;
}

/** Many services: half around forty towns, half anywhere in Germany; the same for the same number. */
export function madeUpServices(count: number): LocatedService[] {
  const random = randomNumbers(count);
  const towns = Array.from({ length: 40 }, () => ({ latitude: 47.5 + random() * 7, longitude: 6 + random() * 8.5 }));
  return Array.from({ length: count }, (_, index) => {
    const town = index % 2 ? towns[Math.floor(random() * 40)] : undefined;
    const latitude = town ? town.latitude + (random() - 0.5) * 0.2 : 47.3 + random() * 7.7;
    const longitude = town ? town.longitude + (random() - 0.5) * 0.3 : 5.9 + random() * 9.1;
    return madeUpService({ id: `s-${index}`, latitude, longitude, types: [index % 7 ? 'mbe' : 'jmd'] });
  });
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

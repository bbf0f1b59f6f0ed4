import type { Facts } from '../../src/build/facts.ts';

/** No services and helplines: for tests of what the words alone say. */
export const noFacts: Facts = {
  services: [],
  helplines: [],
  operator: { name: 'Test', demonstration: true, contact: '', legal: '', url: 'https://example.org' },
  attributions: [],
  today: '2026-11-22',
  files: new Map(),
  faults: [],
};

import { expect, test } from 'vitest';
import { overlapFault } from '../../src/build/hours-overlap.ts';

test.each([
  ['Mo 09:00-12:00,11:00-14:00', true],
  ['Mo 14:00-16:00, 09:00-15:00', true],
  ['Mo-Fr 09:00-12:00,12:00-14:00; PH off', false],
  ['Mo 09:00-12:00; Tu 11:00-14:00', false],
  ['Mo 22:00-02:00', false],
  ['', false],
])('%s overlaps: %s', (hours, overlaps) => expect(Boolean(overlapFault(hours))).toBe(overlaps));

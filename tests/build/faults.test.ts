import { expect, it } from 'vitest';
import { formatFaults } from '../../src/build/faults.ts';

it('faults are told in the order of files and lines, with field, message and remedy', () => {
  const fault = (file: string, line: number) => ({ file, line, field: 'url', message: 'is wrong', remedy: 'mend it' });
  expect(formatFaults([fault('b.csv', 2), fault('a.csv', 10), fault('a.csv', 9)])).toBe(
    ['a.csv:9', 'a.csv:10', 'b.csv:2'].map((place) => `${place} url — is wrong\n    → mend it\n`).join(''),
  );
  expect(formatFaults([])).toBe('');
});

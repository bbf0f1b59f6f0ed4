import { expect, test } from 'vitest';
import { unbroken } from '../../src/i18n/unbroken.ts';

test('a number stays with its groups, its unit and its paragraph sign', () => {
  expect(unbroken('116 016')).toBe('116\u00A0016');
  expect(unbroken('höchstens 70 € oder 30 %')).toBe('höchstens 70\u00A0€ oder 30\u00A0%');
  expect(unbroken('Schutz nach § 24, §§ 3 bis 5')).toBe('Schutz nach §\u00A024, §§\u00A03 bis 5');
  expect(unbroken('Montag 14–20 Uhr')).toBe('Montag 14–20\u00A0Uhr');
});

test('other words may go to the next line', () => {
  expect(unbroken('drei Monate, 12 Monate, am 3. Mai')).toBe('drei Monate, 12 Monate, am 3. Mai');
});

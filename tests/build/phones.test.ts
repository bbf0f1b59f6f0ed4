import { expect, it } from 'vitest';
import { readPhone } from '../../src/build/phones.ts';

it.each([
  ['0451 613201-34', '+4945161320134', '0451 613201-34', ''],
  ['0451 6132010 (Zentrale)', '+494516132010', '0451 6132010', 'Zentrale'],
  ['+49 911 943-0', '+499119430', '+49 911 943-0', ''],
  ['0800 40 40 020', '+498004040020', '0800 40 40 020', ''],
  ['116 016', '116016', '116 016', ''],
  ['115', '115', '115', ''],
])('%s is read as a number', (entry, tel, text, note) => {
  expect(readPhone(entry)).toEqual({ tel, text, note });
});

it.each([
  '0451 1',
  '12345',
  'О451 613201',
  '٠٣٠ 19240',
  '*#06#',
  '0451 613201;ext=1',
  'Zentrale',
  '0451 613201 (',
  '',
  '4516132010',
  '0900 1234567',
  '11880',
])('%s is no number', (entry) => {
  expect(readPhone(entry)).toBeUndefined();
});

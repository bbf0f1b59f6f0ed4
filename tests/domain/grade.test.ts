import { expect, test } from 'vitest';
import { byGrade, gradeOf } from '../../src/domain/grade.ts';
import { madeUpService } from './made-up-services.ts';

test.each([
  [['de', 'ar'], [], 'speaks'],
  [['ar'], ['ar'], 'speaks'],
  [['de'], ['ar'], 'interpreter'],
  [[], ['*'], 'interpreter'],
  [['de', 'en'], [], 'only'],
  [['de'], ['uk'], 'only'],
  [[], [], 'unknown'],
  [[], ['uk'], 'unknown'],
])('spoken %j, interpreters %j: a reader of Arabic is told "%s"', (languages, interpreters, grade) => {
  expect(gradeOf({ languages, interpreters }, 'ar')).toBe(grade);
});

test('the best understood come first, equals stay in their order', () => {
  const services = [
    madeUpService({ id: 'a', languages: ['de'] }),
    madeUpService({ id: 'b' }),
    madeUpService({ id: 'c', interpreters: ['*'] }),
    madeUpService({ id: 'd', languages: ['ar'] }),
    madeUpService({ id: 'e' }),
  ];
  expect(services.sort(byGrade('ar')).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'e', 'a']);
});

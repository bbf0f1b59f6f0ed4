import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { advise, QUESTIONS } from '../../src/domain/advise.ts';

const { advice, topics, serviceTypes, words } = readContent();
const { rules } = advice;
const answers = {
  about: [...topics, ...advice.about].map(({ id }) => id),
  whom: advice.whom.map(({ id }) => id),
  how: advice.how.map(({ id }) => id),
};
const everything = answers.about.flatMap((about) =>
  answers.whom.flatMap((whom) => answers.how.map((how) => ({ about, whom, how }))),
);
const typesFor = (given: (typeof everything)[number]) => advise(rules, given).map(({ type }) => type);

/** The lines of the table that social workers read: situation, answers, what is expected. */
const cases = readFileSync('tests/data/advise-cases.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()) as string[])
  .map(([, situation = '', about = '', whom = '', how = '', expected = '']) => ({
    situation,
    about,
    whom,
    how,
    expected,
  }));

describe('the table of cases', () => {
  test.each(cases)('$situation', ({ about, whom, how, expected }) => {
    const found = advise(rules, { about, whom, how });
    const help = found.some(({ urgent }) => urgent) ? ['**help**'] : [];
    expect([...help, ...found.map(({ type }) => type)].join(' ')).toBe(expected);
  });

  test('it has at least 60 lines, and every answer and every kind of help stands in it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    for (const question of QUESTIONS)
      expect([...new Set(cases.map((one) => one[question]))].sort(), question).toEqual([...answers[question]].sort());
    const shown = new Set(cases.flatMap(({ expected }) => expected.split(' ')));
    expect(serviceTypes.filter(({ id }) => !shown.has(id))).toEqual([]);
  });
});

test('whatever is answered, two to five kinds of help are named, none twice', () => {
  for (const given of everything) {
    const types = typesFor(given);
    expect(types.length, JSON.stringify(given)).toBeGreaterThanOrEqual(2);
    expect(types.length, JSON.stringify(given)).toBeLessThanOrEqual(5);
    expect(new Set(types).size).toBe(types.length);
  }
});

test('who may be 27 sees the services for adults and for the young, or neither', () => {
  const apart = everything
    .filter(({ whom }) => whom === 'young')
    .filter((given) => typesFor(given).includes('mbe') !== typesFor(given).includes('jmd'));
  expect(apart).toEqual([]);
});

test('who wants to stay unnamed is never sent to an office, which has to report people without papers', () => {
  const sent = everything.filter((given) => given.how === 'anonymous' && typesFor(given).includes('behoerde'));
  expect(sent).toEqual([]);
});

test('where violence or a crisis is named, the help page comes first, and the counselling for it', () => {
  for (const given of everything) {
    const urgent = given.whom === 'violence' || ['safety', 'mind'].includes(given.about);
    const [first, ...rest] = advise(rules, given);
    expect(
      [first, ...rest].some((rule) => rule?.urgent),
      JSON.stringify(given),
    ).toBe(urgent);
    if (urgent) expect(['gewaltberatung', 'krise']).toContain(first?.type);
  }
});

test('every rule is of use: it decides for at least one person', () => {
  const used = new Set(everything.flatMap((given) => advise(rules, given)));
  expect(rules.filter((rule) => !used.has(rule))).toEqual([]);
});

test('every reason and every answer has its words', () => {
  const ask = (words.get('de')!.ui as { find: { found: { ask: Record<'why' | 'answer', object> } } }).find.found.ask;
  expect(Object.keys(ask.why).sort()).toEqual([...new Set(rules.map(({ why }) => why))].sort());
  const named = QUESTIONS.flatMap((question) => advice[question].map(({ id }) => id));
  expect(Object.keys(ask.answer).sort()).toEqual(named.sort());
});

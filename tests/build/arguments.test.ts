import { expect, it } from 'vitest';
import { readArguments } from '../../src/build/arguments.ts';

const OPTIONS = { map: { type: 'string' }, write: { type: 'boolean' } } as const;
const read = (args: string[], env = {}) => readArguments('import -- FILE', OPTIONS, args, env);

it('files and options, in any order', () => {
  expect(read(['--write', 'a.csv', '--map', 'm.json'])).toEqual({
    values: { write: true, map: 'm.json' },
    files: ['a.csv'],
  });
});

it.each([
  ['an unknown option', ['a.csv', '--wrong'], {}, '--wrong is not known: npm run import -- FILE'],
  ['an option without its value', ['a.csv', '--map'], {}, '--map lacks its value: npm run import -- FILE'],
  ['an option in the place of a value', ['a.csv', '--map', '--write'], {}, '--map lacks its value: npm'],
  ['a value where none belongs', ['--write=yes'], {}, '--write takes no value: npm'],
  [
    'options that npm kept',
    ['a.csv', 'm.json'],
    { npm_config_map: 'true', npm_config_write: 'true' },
    'npm took --map, --write for its own: put -- first, npm run import -- FILE',
  ],
])('%s is told in one sentence', (_, args, env, said) => {
  expect(() => read(args, env)).toThrow(said);
});

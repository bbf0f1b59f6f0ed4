import { spawnSync } from 'node:child_process';
import { readContent } from './content.ts';
import { readFacts } from './facts.ts';
import { formatFaults } from './faults.ts';
import { ROOT } from './read.ts';

/** `npm run check`: types of every room, format and lint, then every flaw in what the editors wrote. */
const ROOMS = ['src/domain', 'src/i18n', 'src/components', 'src/pages', 'src/islands', 'src/sw', 'src/build', 'tests'];
const run = (name: string, command: string, args: string[]): boolean => {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { cwd: ROOT, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  return status === 0;
};

const results = [
  ...ROOMS.map((room) => run(`types ${room}`, 'tsc', ['-p', room])),
  run('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  run('styles', 'stylelint', ['src/styles/**/*.css']),
];
const content = readContent();
const { faults } = readFacts(content, new Date().toISOString().slice(0, 10));
const all = [...content.faults, ...faults];
if (all.length) console.error(formatFaults(all));
console.log(`${all.length ? 'FAIL' : 'ok  '} content: ${all.length} flaws`);
process.exitCode = results.every(Boolean) && all.length === 0 ? 0 : 1;

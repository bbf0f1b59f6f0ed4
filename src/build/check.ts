import { spawnSync } from 'node:child_process';
import { readContent } from './content.ts';
import { readFacts } from './facts.ts';
import { formatFaults } from './faults.ts';
import { warningsOf } from './flaws.ts';
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
const today = new Date().toISOString().slice(0, 10);
const content = readContent();
const faults = [...content.faults, ...readFacts(content, today).faults];
if (faults.length) console.error(formatFaults(faults));
console.log(`${faults.length ? 'FAIL' : 'ok  '} content: ${faults.length} flaws`);
if (content.words.has('de'))
  for (const [kind, warnings] of warningsOf(content, today))
    if (warnings.length) console.log(`warn ${kind}: ${warnings.length}\n${formatFaults(warnings.slice(0, 3))}`);
process.exitCode = results.every(Boolean) && faults.length === 0 ? 0 : 1;

import { type Part, type Progress, percent } from '../../domain/progress.ts';

const HEAD = ['', 'texts', 'translated', 'missing', 'outdated', 'unreviewed', 'ready'];

/** The progress of all languages as a table for a terminal. */
export function progressText(all: readonly Progress[]): string {
  const rows = all.flatMap(({ tag, parts, all }) => [
    HEAD.with(0, tag),
    ...parts.map((part) => rowOf(`  ${part.name}`, part)),
    rowOf('  together', all),
    [],
  ]);
  const width = Math.max(...rows.map(([first = '']) => first.length));
  const line = ([first = '', ...rest]: string[]) =>
    [first.padEnd(width), ...rest.map((cell) => cell.padStart(14))].join('').trimEnd();
  return rows.map(line).join('\n');
}

function rowOf(name: string, { total, missing, outdated, unreviewed, ready }: Part): string[] {
  const share = (count: number) => `${count} (${percent(count, total)} %)`;
  return [name, String(total), share(total - missing), ...[missing, outdated, unreviewed].map(String), share(ready)];
}

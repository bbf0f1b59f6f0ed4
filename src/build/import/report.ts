import type { Comparison, Outcome } from './compare.ts';
import { thingsToLookAt } from './look.ts';
import type { Difference } from './merge.ts';
import type { Finding, Incoming } from './record.ts';

/** What an import says: counts first, then each change, what was kept, what is rejected and why. */
export function formatReport(
  format: string,
  records: readonly Incoming[],
  { rows, outcomes, findings }: Comparison,
): string {
  const count = (what: Outcome['what']) => outcomes.filter((one) => one.what === what).length;
  const rejected = new Set(findings.map(({ at }) => at).filter((at) => !isWhole(at))).size;
  const lines = [
    `${format}: ${count('new')} new, ${count('changed')} changed, ${count('same')} same, ${count('double')} double, ${rejected} rejected`,
    ...section(
      'new',
      outcomes.filter(({ what }) => what === 'new').map(({ at, id }) => `${id} (${at})`),
    ),
    ...section('look at these', thingsToLookAt(rows, outcomes)),
    ...section(
      'changed',
      outcomes.filter(({ what }) => what === 'changed').flatMap((one) => differences(one, one.changed, '→')),
    ),
    ...section(
      'kept, because ours is not older',
      outcomes.flatMap((one) => (one.what === 'double' ? [] : differences(one, one.kept, 'stays, not'))),
    ),
    ...section('double in the file', outcomes.filter(({ what }) => what === 'double').map(double)),
    ...section('repaired', repairs(records)),
    ...section('rejected', findings.map(formatFinding)),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Whether a finding is about the file or the mapping as a whole, not about a record. */
export function isWhole(at: string): boolean {
  return /^(file|mapping)/.test(at);
}

/** A finding as two lines for the editor. */
export function formatFinding({ at, field, message, remedy }: Finding): string {
  return `${at} ${field} — ${message}\n      → ${remedy}`;
}

const section = (title: string, lines: string[]): string[] =>
  lines.length ? [`\n${title}:`, ...lines.map((line) => `  ${line}`)] : [];

/** A double with what it says otherwise than the first. */
function double({ at, id, name, first, changed }: Outcome): string {
  const others = changed.map(({ column, theirs }) => `${column} "${short(theirs)}"`);
  return `${at}: ${name} is ${id} of ${first}${others.length ? `; not taken: ${others.join(', ')}` : ''}`;
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function differences({ id, at }: Outcome, list: Difference[], arrow: string): string[] {
  return list.map(
    ({ column, ours, theirs }) => `${id} (${at}) ${column}: "${short(ours)}" ${arrow} "${short(theirs)}"`,
  );
}

function repairs(records: readonly Incoming[]): string[] {
  const counts = new Map<string, number>();
  for (const text of records.flatMap(({ repaired }) => repaired)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${text} (${count})`);
}

/** Foreign text cannot steer a terminal or turn a line round: such characters are shown by their number. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/gu, (one) => {
    return `\\u${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

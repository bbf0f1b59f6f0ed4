import type { Comparison, Outcome } from './compare.ts';
import { thingsToLookAt } from './look.ts';
import type { Difference } from './merge.ts';
import type { Cells, Finding, Incoming } from './record.ts';

/** Most entries of a section; nobody reads more, and a terminal forgets what was above. */
const MOST = 200;

/** What an import says: counts first and last, then each new row and change, what was kept, what is rejected and why. */
export function formatReport(
  format: string,
  records: readonly Incoming[],
  { rows, outcomes, findings }: Comparison,
): string {
  const of = (what: Outcome['what']) => outcomes.filter((one) => one.what === what);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const [whole, rejected] = [true, false].map((is) => findings.filter(({ at }) => isWhole(at) === is)) as [
    Finding[],
    Finding[],
  ];
  const refused = new Set(rejected.map(({ at }) => at)).size;
  const counts = `${of('new').length} new, ${of('changed').length} changed, ${of('same').length} same, ${of('double').length} double, ${refused} rejected`;
  const sections = [
    section(
      'new',
      of('new').map((one) => summary(one, byId.get(one.id) ?? {})),
    ),
    section('look at these', thingsToLookAt(rows, outcomes)),
    section(
      'changed',
      of('changed').flatMap((one) => differences(one, one.changed, '→')),
    ),
    section(
      'kept, because ours is not older (to take theirs, set a later "checked" in the file or in "defaults" of the mapping)',
      outcomes.flatMap((one) => differences(one, one.kept, 'stays, not')),
    ),
    section('double in the file', of('double').map(double)),
    section('repaired', repairs(records)),
    section('wrong with the file', whole.map(formatFinding)),
    section(`rejected (records: ${refused}, faults: ${rejected.length})`, rejected.map(formatFinding)),
  ].filter((one) => one.length);
  const end = sections.length ? ['', `in all: ${counts}`] : [];
  return `${[`${format}: ${counts}`, ...sections.flat(), ...end].map(printable).join('\n')}\n`;
}

/** Whether a finding is about the file or the mapping as a whole, not about a record. */
export function isWhole(at: string): boolean {
  return /^(file|mapping)/.test(at);
}

/** A finding as two lines for the editor. */
export function formatFinding({ at, field, message, remedy }: Finding): string {
  return `${field === 'file' ? at : `${at} ${field}`} — ${message}\n      → ${remedy}`;
}

function section(title: string, entries: string[]): string[] {
  const more = entries.length - MOST;
  const shown = entries.slice(0, MOST).map((entry) => `  ${entry}`);
  return entries.length
    ? [`\n${title}:`, ...shown, ...(more > 0 ? [`  … and ${more.toLocaleString('en')} more`] : [])]
    : [];
}

/** A new row in one line: what people will see of it. */
function summary({ at, id }: Outcome, row: Cells): string {
  const { name, postal_code = '', city = '', types, phones, languages } = row;
  const parts = [name, `${postal_code} ${city}`.trim(), types, phones, languages].filter(Boolean);
  return `${id} — ${parts.join(', ')} (${at})`;
}

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

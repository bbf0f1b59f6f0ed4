/** A mistake in an editor's file: `line` counts from 1, `field` is a column or key, `remedy` says what to do. */
export interface Fault {
  file: string;
  line: number;
  field: string;
  message: string;
  remedy: string;
}

/** Faults as plain text for the editor, one paragraph each, sorted by file and line; empty for none. */
export function formatFaults(faults: readonly Fault[]): string {
  return [...faults]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
    .map(({ file, line, field, message, remedy }) => `${file}:${line} ${field} — ${message}\n    → ${remedy}\n`)
    .join('');
}

import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from './faults.ts';
import { documentLines, type LineOf } from './lines.ts';

/** A text with a YAML header between `---` lines. `bodyLine` is the line (from 1) on which the body starts. */
export interface WithHeader {
  header: unknown;
  body: string;
  bodyLine: number;
  /** Lines in the file of the fields of the header. */
  lineOf: LineOf;
  faults: Fault[];
}

/** Splits header and body; a broken header is a fault with its line, never an exception. */
export function readHeader(text: string, file: string): WithHeader {
  const match = /^---\n(.*?)\n---\n/s.exec(text);
  if (!match?.[1]) {
    const fault: Fault = {
      file,
      line: 1,
      field: 'header',
      message: 'the file does not start with a header',
      remedy: 'begin with a line `---`, then the fields, then `---` again (see CONTRIBUTING.md)',
    };
    return { header: {}, body: text, bodyLine: 1, lineOf: () => 1, faults: [fault] };
  }
  const counter = new LineCounter();
  const document = parseDocument(match[1], { lineCounter: counter });
  const faults = document.errors.map((error) => ({
    file,
    line: counter.linePos(error.pos[0]).line + 1,
    field: 'header',
    message: error.message.split('\n')[0] ?? 'not readable',
    remedy: 'put texts with a colon in quotation marks and keep the indentation',
  }));
  return {
    header: document.errors.length ? {} : document.toJS(),
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    lineOf: documentLines(document, counter, 1),
    faults,
  };
}

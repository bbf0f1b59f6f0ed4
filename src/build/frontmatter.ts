import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './faults.ts';

/** A text with a YAML header between `---` lines. `bodyLine` is the line (from 1) on which the body starts. */
export interface WithHeader {
  header: unknown;
  body: string;
  bodyLine: number;
  /** Line in the file of the header field at a path such as `['sources', 0, 'url']`, or of what holds it; 1 where it is missing. */
  lineOf: (path: PropertyKey[]) => number;
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
    lineOf: (path) => lineOf(document, counter, path),
    faults,
  };
}

function lineOf(document: Document, counter: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]);
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + 1;
  }
  return 1;
}

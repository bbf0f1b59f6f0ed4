import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** Line (from 1) of the field at a path such as `['sources', 0, 'url']`, or of what should hold it; 1 for the whole. */
export type LineOf = (path: PropertyKey[]) => number;

/** The lines of a JSON text, which is read for them only when one is asked for. */
export function jsonLines(text: string): LineOf {
  let find: LineOf | undefined;
  return (path) => {
    const counter = new LineCounter();
    find ??= documentLines(parseDocument(text, { lineCounter: counter, uniqueKeys: false }), counter);
    return find(path);
  };
}

/** The lines of a YAML document read with `counter`; `offset` lines stand before it. */
export function documentLines(document: Document, counter: LineCounter, offset = 0): LineOf {
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
      const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]);
      const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + offset;
    }
    return 1;
  };
}
